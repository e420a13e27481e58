import { unitsOf, type ExactSum } from "./lanes.js";
import { plainText } from "./plainText.js";

/**
 * Returns a sum as plain decimal text, all its digits: no exponent, no zeros after the last decimal, no `"-0"`.
 *
 * @example sumToText(addAmount(emptySum(), "12.50")) // => "12.5"
 */
export function sumToText(sum: Readonly<ExactSum>): string {
  return plainText({ units: unitsOf(sum), scale: sum.scale });
}
