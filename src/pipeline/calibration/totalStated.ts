import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";

/** How many deals are to be won by these probabilities: their sum, exact until it is a number, in whatever order they stand. */
export const totalStated = (stated: readonly number[]): number =>
  sumToNumber(stated.reduce((sum, value) => addAmount(sum, value), emptySum()));
