import { spentInAll, spentOnSalaries, spentOnTime } from "../spending.js";
import type { Twin } from "../twin.js";

/** Of the member that counts hours: salaries are out, the hours are in. */
export const acquisitionSpend: Twin = (book, window) =>
  spentInAll(book, window).minus(spentOnSalaries(book, window)).plus(spentOnTime(book, window));
