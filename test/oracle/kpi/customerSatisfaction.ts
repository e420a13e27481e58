import { share } from "../exact.js";
import { scoresIn } from "../surveysOf.js";
import type { Twin } from "../twin.js";

export const customerSatisfaction: Twin = (book, window) => {
  const scores = scoresIn(book, window, "csat");
  return share(scores.filter((score) => score >= 4).length, scores.length);
};
