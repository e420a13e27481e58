export { csvText } from "./csvText.js";
export type { Plain } from "../exact/plainValue.js";
export type { KpiText, KpiTexts } from "../locale/kpiText.js";
export type { Locale } from "../locale/locale.js";
export type { TableWords } from "../locale/tableWords.js";
export { textTable, type TextTableOptions } from "./textTable.js";
export { toPlain } from "./toPlain.js";
export { translate, type DiagnosticLocale } from "../locale/translate.js";
