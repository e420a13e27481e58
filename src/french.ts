export { kpiTexts, kpiTitles } from "./locale/fr/kpis.js";
export type { KpiText, KpiTexts } from "./locale/kpiText.js";
export { findingInFrench } from "./output/findingInFrench.js";
export { planFindingsInFrench } from "./incentive/lint/planFindingsInFrench.js";
export { planDescriptionInFrench } from "./incentive/plan/description/planDescriptionInFrench.js";
export { planProblemsInFrench } from "./incentive/plan/problems/planProblemsInFrench.js";
export { payStepsInFrench } from "./incentive/payout/payStepsInFrench.js";
export { payoutIssuesInFrench } from "./incentive/measure/payoutIssuesInFrench.js";
export { backtestInFrench } from "./incentive/backtest/backtestInFrench.js";
