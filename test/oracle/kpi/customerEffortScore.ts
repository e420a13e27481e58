import { share } from "../exact.js";
import { scoresIn } from "../surveysOf.js";
import type { Twin } from "../twin.js";

export const customerEffortScore: Twin = (book, window) => {
  const scores = scoresIn(book, window, "ces");
  return share(
    scores.reduce((total, score) => total + score, 0),
    scores.length,
  );
};
