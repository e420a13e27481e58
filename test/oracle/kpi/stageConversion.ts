import { share } from "../exact.js";
import { arrivals, arrivedIn } from "../stagePaths.js";
import type { Twin } from "../twin.js";

/** From lead to offer. */
export const stageConversion: Twin = (book, window) => {
  const cohort = arrivedIn(book, window, "lead");
  const through = cohort.filter(({ deal, steps }) => arrivals(book, deal, steps, "offer").length > 0);
  return share(through.length, cohort.length);
};
