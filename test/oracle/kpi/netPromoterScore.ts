import { share } from "../exact.js";
import { scoresIn } from "../surveysOf.js";
import type { Twin } from "../twin.js";

export const netPromoterScore: Twin = (book, window) => {
  const scores = scoresIn(book, window, "nps");
  const promoters = scores.filter((score) => score >= 9);
  const detractors = scores.filter((score) => score <= 6);
  return share(100 * (promoters.length - detractors.length), scores.length);
};
