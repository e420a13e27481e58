export { frenchTexts, frenchTitles, type FrenchText, type FrenchTexts } from "./kpi/french.js";
export { findingInFrench } from "./output/findingInFrench.js";
export { planFindingsInFrench } from "./incentive/lint/planFindingsInFrench.js";
export { parseIssueSentences as parseIssuesInFrench } from "./locale/fr/parseIssues.js";
export { planDescriptionSentences as planDescriptionInFrench } from "./locale/fr/planDescription.js";
export { planProblemSentences as planProblemsInFrench } from "./locale/fr/planProblems.js";
export { payStepsInFrench } from "./incentive/payout/payStepsInFrench.js";
export { payoutIssuesInFrench } from "./incentive/measure/payoutIssuesInFrench.js";
export { backtestInFrench } from "./incentive/backtest/backtestInFrench.js";
