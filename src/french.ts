export { frenchTexts, frenchTitles, type FrenchText, type FrenchTexts } from "./kpi/french.js";
export { findingInFrench } from "./output/findingInFrench.js";
export { planFindingSentences } from "./locale/fr/planFindings.js";
export { planDescriptionInFrench } from "./incentive/plan/description/planDescriptionInFrench.js";
export { planProblemsInFrench } from "./incentive/plan/problems/planProblemsInFrench.js";
export { payStepSentences } from "./locale/fr/paySteps.js";
export { payoutIssueSentences } from "./locale/fr/payoutIssues.js";
export { backtestSentences } from "./locale/fr/backtest.js";
