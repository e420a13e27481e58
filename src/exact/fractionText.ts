import { plainText } from "./plainText.js";
import { bigPowerOfTen } from "./powersOfTen.js";
import type { Scaled } from "./scaled.js";
import { reduce, type Fraction } from "./fraction.js";

/** Exact number as text: a decimal, `"0.075"`, or a quotient if the decimal never ends, `"107/120"`. */
export type ExactText = string;

/**
 * A fraction as exact text: its decimal where that ends, `"0.075"`, else its two sides in lowest terms, `"107/120"`.
 *
 * It is what a trace is written in: nothing is lost, and it survives JSON.
 */
export function fractionText(fraction: Fraction): ExactText {
  const lowest = reduce(fraction);
  const decimal = endingDecimal(lowest);
  return decimal === null ? `${lowest.numerator}/${lowest.denominator}` : plainText(decimal);
}

/** The fraction that a {@link fractionText} stands for. */
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
