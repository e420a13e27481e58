import type { Amount } from "./amount.js";
import { laneSize } from "./lanes.js";
import { powerOfTen } from "./powersOfTen.js";

const shortText = /^-?\d+(?:\.\d+)?$/;

/**
 * The amount as a number that prints as the same decimal, if it is a number or a short text; else `NaN`.
 *
 * Sixteen characters hold at most fifteen digits and a point, and fifteen digits survive the trip through a double;
 * an integer of sixteen digits may not, and is refused by {@link decimalPlaces} for its size.
 */
export function shortOf(amount: Amount): number {
  if (typeof amount === "number") return amount;
  return typeof amount === "string" && amount.length <= 16 && shortText.test(amount) ? Number(amount) : NaN;
}

/**
 * The decimals a number prints with, if it has at most fifteen digits; else -1.
 *
 * With `places` in hand, `Math.round(value * 10^places)` is the exact integer of units, less than 10^15 in size. Why
 * that is exact: the units divided by 10^places (an exact double up to 10^22) give `value` back, and division rounds
 * to the nearest double, so `value` is the double nearest to a decimal of at most fifteen digits. IEEE 754 doubles keep
 * fifteen digits apart: no other such decimal has that double, so it is the one the number prints as.
 */
export function decimalPlaces(value: number): number {
  for (let places = 0; ; places += 1) {
    const power = powerOfTen(places);
    const units = Math.round(value * power);
    if (!(Math.abs(units) < laneSize)) return -1;
    if (units / power === value) return places;
  }
}
