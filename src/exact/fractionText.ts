import { plainText } from "./plainText.js";
import { bigPowerOfTen } from "./powersOfTen.js";
import type { Scaled } from "./scaled.js";
import { reduce, type Fraction } from "./fraction.js";

/** Exact number as text: a decimal, `"0.075"`, or a quotient if the decimal never ends, `"107/120"`. */
export type ExactText = string;

/**
 * Returns a fraction as exact text: the decimal if it ends, `"0.075"`, else both sides in lowest terms, `"107/120"`.
 *
 * Traces are written in this form: it loses nothing and survives JSON.
 */
export function fractionText(fraction: Fraction): ExactText {
  const lowest = reduce(fraction);
  const decimal = endingDecimal(lowest);
  return decimal === null ? `${lowest.numerator}/${lowest.denominator}` : plainText(decimal);
}

/** Returns the decimal of a fraction in lowest terms, or null if the decimal does not end. */
export function endingDecimal({ numerator, denominator }: Fraction): Scaled | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return null;
  const scale = Math.max(twos, fives);
  return { units: (numerator * bigPowerOfTen(scale)) / denominator, scale };
}
