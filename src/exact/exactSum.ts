import type { Amount } from "./amount.js";
import { addScaled, addShort, addSum, addUnits, laneSize, unitsOf, type ExactSum } from "./lanes.js";
import { powerOfTen } from "./powersOfTen.js";
import { readScaled } from "./scaled.js";
import { decimalPlaces, shortOf } from "./shortNumber.js";

export type { ExactSum } from "./lanes.js";

/**
 * Returns a new sum of no amounts, which is 0.
 *
 * @example sumToText(emptySum()) // => "0"
 */
export function emptySum(): ExactSum {
  return { scale: 0, low: 0, high: 0, beyond: "0" };
}

/**
 * Adds an amount to a sum, exactly, whatever their sizes and decimals. Alters `sum` and returns it.
 *
 * @throws SalesKpiError `unreadable-amount` for anything that is not an {@link Amount}; the sum does not change.
 * @example sumToText(addAmount(addAmount(emptySum(), 0.1), "0.2")) // => "0.3"
 */
export function addAmount(sum: ExactSum, amount: Amount): ExactSum {
  const value = shortOf(amount);
  // The test of decimalPlaces, first at the scale of the sum: nearly every amount of a book passes here.
  const power = powerOfTen(sum.scale);
  const units = Math.round(value * power);
  if (units < laneSize && units > -laneSize && units / power === value) return addUnits(sum, units);
  const places = decimalPlaces(value);
  return places < 0 ? addScaled(sum, readScaled(amount)) : addShort(sum, unitsAt(value, places), places);
}

/**
 * Adds amount × weight to a sum, exactly: a deal's amount times its probability, a price times a quantity.
 * Alters `sum` and returns it.
 *
 * @throws SalesKpiError `unreadable-amount` if either is not an {@link Amount}; the sum does not change.
 * @example sumToText(addProduct(emptySum(), 4245.74, 0.5)) // => "2122.87"
 */
export function addProduct(sum: ExactSum, amount: Amount, weight: Amount): ExactSum {
  const value = shortOf(amount);
  const factor = shortOf(weight);
  const valuePlaces = decimalPlaces(value);
  const factorPlaces = decimalPlaces(factor);
  // NaN unless both are short. A product of integers that is below 2^53 is exact.
  const units = unitsAt(value, valuePlaces) * unitsAt(factor, factorPlaces);
  if (Math.abs(units) < laneSize) return addShort(sum, units, valuePlaces + factorPlaces);
  const left = readScaled(amount);
  const right = readScaled(weight);
  return addScaled(sum, { units: left.units * right.units, scale: left.scale + right.scale });
}

/**
 * Returns the sum of two sums. May alter `left` and return it; never alters `right`.
 *
 * @example sumToText(mergeSums(addAmount(emptySum(), 1), addAmount(emptySum(), "0.25"))) // => "1.25"
 */
export function mergeSums(left: ExactSum, right: Readonly<ExactSum>): ExactSum {
  return addSum(left, right);
}

/**
 * Returns −sum, as a new sum.
 *
 * @example sumToText(negateSum(addAmount(emptySum(), 5))) // => "-5"
 */
export function negateSum(sum: Readonly<ExactSum>): ExactSum {
  // Subtracted from 0, because the negation of a lane that is 0 would be -0.
  return { scale: sum.scale, low: 0 - sum.low, high: 0 - sum.high, beyond: (-BigInt(sum.beyond)).toString() };
}

/**
 * Returns left − right, as a new sum.
 *
 * @example sumToText(subtractSums(addAmount(emptySum(), 5), addAmount(emptySum(), 0.1))) // => "4.9"
 */
export function subtractSums(left: Readonly<ExactSum>, right: Readonly<ExactSum>): ExactSum {
  return addSum(negateSum(right), left);
}

/**
 * Returns the order of two sums by value: -1, 0 or 1, as `Array.prototype.sort` expects.
 *
 * @example compareSums(addAmount(emptySum(), "1.0"), addAmount(emptySum(), 1)) // => 0
 */
export function compareSums(left: Readonly<ExactSum>, right: Readonly<ExactSum>): -1 | 0 | 1 {
  const difference = unitsOf(subtractSums(left, right));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Returns true if a sum is exactly 0.
 *
 * @example isZeroSum(addAmount(addAmount(emptySum(), 0.1), -0.1)) // => true
 */
export function isZeroSum(sum: Readonly<ExactSum>): boolean {
  return unitsOf(sum) === 0n;
}

/** Returns a number in units of 10^-places; NaN if {@link decimalPlaces} found no places. */
function unitsAt(value: number, places: number): number {
  return Math.round(value * powerOfTen(places));
}
