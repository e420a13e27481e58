import { laneSize } from "../../exact/lanes.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { decimalPlaces } from "../../exact/shortNumber.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Selection } from "./selection.js";

/** Amounts with more decimals stand apart: one of them would leave the others no room. */
const mostPlaces = 8;

/**
 * 2^52 + 2^51. A number smaller than 2^51 that is added to it loses its fraction, because a double of that size has none; what
 * is left after subtracting it again is the nearest whole number, without a branch that a processor would have to guess.
 */
const noFractions = 6_755_399_441_055_744;

/**
 * Some numbers of a block as amounts, written over `units`: -Infinity is a missing one, NaN none that can be held. `scale` is
 * the one to try first: a number with more decimals starts again at its own.
 */
export function unitsIn(
  numbers: Float64Array,
  { rows, size }: Selection,
  units: Float64Array,
  scale: number,
): Omit<AmountColumn, "hasTexts"> {
  const others: number[] = [];
  const power = powerOfTen(scale);
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const value = numbers[index]!;
    const unit = value * power + noFractions - noFractions;
    if (unit / power === value && unit < laneSize && unit > -laneSize) {
      units[index] = unit;
      continue;
    }
    units[index] = -Infinity;
    if (value === -Infinity) continue;
    const places = decimalPlaces(value);
    if (places > scale && places <= mostPlaces) return unitsIn(numbers, { rows, size }, units, places);
    others.push(index);
  }
  return { units, scale, others };
}
