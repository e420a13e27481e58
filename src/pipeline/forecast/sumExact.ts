import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Returns the exact sum of amounts as a decimal; null counts as nothing. */
export const sumExact = (values: readonly (Decimal | null)[]): Decimal => sumToDecimal(exactSumOf(values));

/** Returns the exact sum of amounts before rounding, to divide it. */
export const exactSumOf = (values: readonly (Decimal | null)[]): ExactSum =>
  values.reduce((sum, value) => (value === null ? sum : addAmount(sum, value)), emptySum());
