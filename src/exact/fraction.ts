import type { ErrorPlace } from "../errors.js";
import type { Amount } from "./amount.js";
import { bigPowerOfTen } from "./powersOfTen.js";
import { readScaled } from "./scaled.js";
import { greatestCommonDivisor } from "./greatestCommonDivisor.js";

/**
 * Exact rational number. All arithmetic of a plan runs on fractions: a payment is rounded once, at the end, and a threshold
 * is compared with the exact attainment.
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** Returns an amount or a share as a fraction, exactly. An error names the `place` of the value. */
export function fractionOf(amount: Amount, place: ErrorPlace = {}): Fraction {
  const { units, scale } = readScaled(amount, place);
  return { numerator: units, denominator: bigPowerOfTen(scale) };
}

/** Returns one count over another, such as days worked over days of a period. */
export const countOver = (count: number, whole: number): Fraction => quotient(BigInt(count), BigInt(whole));

export const plus = (left: Fraction, right: Fraction): Fraction =>
  left.denominator === right.denominator
    ? { numerator: left.numerator + right.numerator, denominator: left.denominator }
    : quotient(
        left.numerator * right.denominator + right.numerator * left.denominator,
        left.denominator * right.denominator,
      );

export const minus = (left: Fraction, right: Fraction): Fraction => plus(left, negate(right));

export const times = (left: Fraction, right: Fraction): Fraction =>
  quotient(left.numerator * right.numerator, left.denominator * right.denominator);

/** Returns left ÷ right; right must not be 0. */
export const divide = (left: Fraction, right: Fraction): Fraction =>
  quotient(left.numerator * right.denominator, left.denominator * right.numerator);

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

export const sumOf = (parts: Iterable<Fraction>): Fraction => {
  let sum = zero;
  for (const part of parts) sum = plus(sum, part);
  return sum;
};

/** Returns -1, 0 or 1 as left is below, equal to or above right. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (left: Fraction, right: Fraction): Fraction =>
  compareFractions(left, right) <= 0 ? left : right;
export const larger = (left: Fraction, right: Fraction): Fraction =>
  compareFractions(left, right) >= 0 ? left : right;

/** Returns -1, 0 or 1. */
export const signOf = ({ numerator }: Fraction): number => (numerator < 0n ? -1 : numerator > 0n ? 1 : 0);

/** Returns the fraction in lowest terms. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Shorter denominators are not reduced: finding a common divisor costs more than the few digits that it saves. */
const longDenominator = 340_282_366_920_938_463_463_374_607_431_768_211_456n;

function quotient(numerator: bigint, denominator: bigint): Fraction {
  const fraction = denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
  return fraction.denominator > longDenominator ? reduce(fraction) : fraction;
}
