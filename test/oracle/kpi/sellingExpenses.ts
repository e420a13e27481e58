import { spentOnSalaries, spentOnSelling } from "../spending.js";
import type { Twin } from "../twin.js";

export const sellingExpenses: Twin = (book, window) =>
  spentOnSelling(book, window).minus(spentOnSalaries(book, window));
