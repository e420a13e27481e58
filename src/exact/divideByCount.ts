import { refuse } from "../errors.js";
import type { Decimal } from "./decimal.js";
import type { ExactSum } from "./lanes.js";
import { sumToDecimal } from "./sumToDecimal.js";

/**
 * Returns sum / count, rounded once, half-even at 34 significant digits: a mean. `null` if the count is 0.
 *
 * @throws SalesKpiError `unreadable-number` if the count is not an integer from 0 to 2^53 − 1.
 * @example divideByCount(addAmount(emptySum(), 10), 4).toString() // => "2.5"
 * @example divideByCount(emptySum(), 0) // => null
 */
export function divideByCount(sum: Readonly<ExactSum>, count: number): Decimal | null {
  if (!Number.isSafeInteger(count) || count < 0)
    refuse("count", count, "a whole number from 0 to 2^53 − 1", "unreadable-number");
  return count === 0 ? null : sumToDecimal(sum).div(count);
}
