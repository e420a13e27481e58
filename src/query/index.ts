export { measuredScorecard, type MeasuredRow } from "./scorecard/measuredScorecard.js";
export type { MoneyForm, ScorecardRequest, ScorecardRow } from "./scorecard/request.js";
export { scorecard } from "./scorecard/scorecard.js";
export { scorecards } from "./scorecard/scorecards.js";
