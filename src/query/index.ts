export { measuredScorecard, type MeasuredRow } from "./scorecard/measuredScorecard.js";
export type { MoneyForm, ScorecardOptions, ScorecardRow } from "./plan/scorecardOptions.js";
export { scorecard } from "./scorecard/scorecard.js";
export { scorecards, type ScorecardsOptions } from "./scorecard/scorecards.js";
