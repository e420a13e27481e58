export { tableWords } from "./locale/fr/tables.js";
export { kpiTexts, kpiTitles } from "./locale/fr/kpis.js";
export type { KpiText, KpiTexts } from "./locale/kpiText.js";
export { findingInFrench } from "./output/findingInFrench.js";
export { planFindingSentences } from "./locale/fr/planFindings.js";
export { payStepSentences } from "./locale/fr/paySteps.js";
export { payoutIssueSentences } from "./locale/fr/payoutIssues.js";
export { parseIssueSentences as parseIssuesInFrench } from "./locale/fr/parseIssues.js";
export { planDescriptionSentences as planDescriptionInFrench } from "./locale/fr/planDescription.js";
export { planProblemSentences as planProblemsInFrench } from "./locale/fr/planProblems.js";
export {
  flashSentences as flashSentencesInFrench,
  periodSentences as periodSentencesInFrench,
} from "./locale/fr/review.js";
export { backtestSentences } from "./locale/fr/backtest.js";
