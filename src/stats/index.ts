export { netShareInterval } from "./netShareInterval.js";
export { betaGeometricSurvival, shiftedBetaGeometric, type BetaGeometric } from "./shiftedBetaGeometric.js";
export { wilson } from "./wilson.js";
