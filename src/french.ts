export { frenchTexts, frenchTitles, type FrenchText, type FrenchTexts } from "./kpi/french.js";
export { findingInFrench } from "./output/findingInFrench.js";
export { planFindingsInFrench } from "./incentive/lint/planFindingsInFrench.js";
export { planDescriptionInFrench } from "./incentive/plan/description/planDescriptionInFrench.js";
export { planProblemsInFrench } from "./incentive/plan/problems/planProblemsInFrench.js";
export { payStepsInFrench } from "./incentive/payout/payStepsInFrench.js";
export { payoutIssuesInFrench } from "./incentive/measure/payoutIssuesInFrench.js";
export { backtestSentences } from "./locale/fr/backtest.js";
