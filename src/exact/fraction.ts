import type { ErrorPlace } from "../errors.js";
import type { Amount } from "./amount.js";
import { bigPowerOfTen } from "./powersOfTen.js";
import { readScaled } from "./scaled.js";
import { greatestCommonDivisor } from "./greatestCommonDivisor.js";

/**
 * An exact rational number. All of a plan's arithmetic runs on these, so that a payment is rounded once, at its end, and a
 * threshold is compared with what was really reached.
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

/** An amount or a share, exactly; `place` tells an error where it stood. */
export function fractionOf(amount: Amount, place: ErrorPlace = {}): Fraction {
  const { units, scale } = readScaled(amount, place);
  return { numerator: units, denominator: bigPowerOfTen(scale) };
}

/** A count over another: days of a period, say. */
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

/** left ÷ right, which is not 0. */
export const divide = (left: Fraction, right: Fraction): Fraction =>
  quotient(left.numerator * right.denominator, left.denominator * right.numerator);

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });

export const sumOf = (parts: Iterable<Fraction>): Fraction => {
  let sum = zero;
  for (const part of parts) sum = plus(sum, part);
  return sum;
};

/** Below 0, 0 or above 0 as left is to right. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (left: Fraction, right: Fraction): Fraction =>
  compareFractions(left, right) <= 0 ? left : right;
export const larger = (left: Fraction, right: Fraction): Fraction =>
  compareFractions(left, right) >= 0 ? left : right;

/** -1, 0 or 1. */
export const signOf = ({ numerator }: Fraction): number => (numerator < 0n ? -1 : numerator > 0n ? 1 : 0);

/** In lowest terms. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Short ones stay as they are: finding a common divisor takes longer than the few digits that it would save. */
const long = 340_282_366_920_938_463_463_374_607_431_768_211_456n;

function quotient(numerator: bigint, denominator: bigint): Fraction {
  const fraction = denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
  return fraction.denominator > long ? reduce(fraction) : fraction;
}
