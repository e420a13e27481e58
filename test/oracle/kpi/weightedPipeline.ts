import { dealsOpenIn } from "../dealsOpenIn.js";
import { exact, sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

/** A deal without an amount or a probability, and one whose probability is none, weighs nothing. */
export const weightedPipeline: Twin = (book, window) =>
  sumOf(
    dealsOpenIn(book, window).flatMap(({ amount, probability }) => {
      if (amount == null || probability == null) return [];
      const weight = exact(probability);
      return weight.lt(0) || weight.gt(1) ? [] : [exact(amount).times(weight)];
    }),
  );
