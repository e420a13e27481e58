import { exact, quotient } from "../exact.js";
import { spentOnMarketing, spentOnSalaries, spentOnSelling, spentOnTime } from "../spending.js";
import type { Twin } from "../twin.js";
import { opportunitiesCreated } from "./opportunitiesCreated.js";

/** All costs but salaries, and the time they pay for. */
export const costPerOpportunity: Twin = (book, window) => {
  const costs = spentOnMarketing(book, window)
    .plus(spentOnSelling(book, window))
    .minus(spentOnSalaries(book, window))
    .plus(spentOnTime(book, window));
  return quotient(costs, exact(opportunitiesCreated(book, window) as number));
};
