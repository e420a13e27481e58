import { addAmount, emptySum } from "../../money/exactSum.js";
import { sumToNumber } from "../../money/sumToNumber.js";

/** How many deals are to be won by these probabilities: their sum, exact until it is a number, in whatever order they stand. */
export const totalStated = (stated: readonly number[]): number =>
  sumToNumber(stated.reduce((sum, value) => addAmount(sum, value), emptySum()));
