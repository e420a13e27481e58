export { csvText } from "./csvText.js";
export type { Plain } from "../exact/plainValue.js";
export type { TableWords } from "../locale/tableWords.js";
export { textTable, type TextTableOptions } from "./textTable.js";
export { toPlain } from "./toPlain.js";
