import type { TableWords } from "../tableWords.js";

/** Words of tables, in English. Columns keep the names of the rows. */
export const tableWords: TableWords = {
  headings: {},
  total: "total",
  missingKey: "(none)",
  noValue: "–",
  yes: "yes",
  no: "no",
  decimalMark: ".",
  digitSpace: " ",
  percent: " %",
};
