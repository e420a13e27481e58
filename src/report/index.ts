export { csvText } from "./output/csvText.js";
export { textTable, type TableOptions } from "./output/textTable.js";
export { toPlain, type Plain } from "./output/toPlain.js";
export type { GroupedBy, ScorecardRequest, ScorecardRow } from "./scorecard/request.js";
export { measuredScorecard, type MeasuredRow } from "./scorecard/measuredScorecard.js";
export { scorecard } from "./scorecard/scorecard.js";
export { scorecards } from "./scorecard/scorecards.js";
