export { csvText } from "./output/csvText.js";
export { textTable, type TableOptions } from "./output/textTable.js";
export { toPlain, type Plain } from "./output/toPlain.js";
export { scorecard, type GroupedBy, type ScorecardRequest, type ScorecardRow } from "./scorecard/scorecard.js";
