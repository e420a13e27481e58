import type { Amount } from "./amount.js";
import { laneSize } from "./lanes.js";
import { powerOfTen } from "./powersOfTen.js";

const shortText = /^-?\d+(?:\.\d+)?$/;

/**
 * Returns a number, or a short text as the number that prints as the same decimal; `NaN` for any other amount.
 *
 * Sixteen characters hold at most fifteen digits and a point, and fifteen digits survive the trip through a double;
 * an integer of sixteen digits may not, and {@link decimalPlaces} refuses it for its size.
 */
export function shortOf(amount: Amount): number {
  if (typeof amount === "number") return amount;
  return typeof amount === "string" && amount.length <= 16 && shortText.test(amount) ? Number(amount) : NaN;
}

/**
 * Returns the decimals a number prints with, or -1 if it has more than fifteen digits.
 *
 * `Math.round(value * 10^places)` is then the exact integer of units, less than 10^15 in size. The proof: the units divided
 * by 10^places (an exact double up to 10^22) give `value` back. Division rounds to the nearest double, so `value` is the
 * double nearest to a decimal of at most fifteen digits. IEEE 754 doubles keep fifteen digits apart: no other such decimal
 * has this double, so the number prints as this decimal.
 */
export function decimalPlaces(value: number): number {
  for (let places = 0; ; places += 1) {
    const power = powerOfTen(places);
    const units = Math.round(value * power);
    if (!(Math.abs(units) < laneSize)) return -1;
    if (units / power === value) return places;
  }
}
