export { checkMetricLaws, metricLaws, type Law, type Lists } from "./metricLaws.js";
