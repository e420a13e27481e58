import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** The sum of amounts, those that are null left out, with all its digits. */
export const exactly = (values: readonly (Decimal | null)[]): Decimal => sumToDecimal(summed(values));

/** The same before it is read, for what divides it. */
export const summed = (values: readonly (Decimal | null)[]): ExactSum =>
  values.reduce((sum, value) => (value === null ? sum : addAmount(sum, value)), emptySum());
