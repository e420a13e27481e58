export { frenchTexts, frenchTitles, type FrenchText, type FrenchTexts } from "./kpi/french.js";
export { findingInFrench } from "./report/output/findingInFrench.js";
