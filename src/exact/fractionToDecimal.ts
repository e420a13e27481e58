import { Decimal } from "./decimal.js";
import { plainText } from "./plainText.js";
import { reduce, type Fraction } from "./fraction.js";
import { endingDecimal } from "./fractionText.js";

/** Returns a fraction as a Decimal: all digits if they end, else rounded once, half-even at 34 digits. */
export function fractionToDecimal(fraction: Fraction): Decimal {
  const lowest = reduce(fraction);
  const decimal = endingDecimal(lowest);
  return decimal === null
    ? new Decimal(lowest.numerator.toString()).div(lowest.denominator.toString())
    : new Decimal(plainText(decimal));
}
