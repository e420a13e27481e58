import { laneSize } from "../../exact/lanes.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { decimalPlaces } from "../../exact/shortNumber.js";
import type { AmountColumn } from "./batchColumns.js";
import type { SelectionVector } from "./selectionVector.js";

/** Largest scale of a column. An amount with more decimals is listed instead: at its scale large amounts would not fit. */
const maxScale = 8;

/**
 * 2^52 + 2^51. Adding it to a number below 2^51 drops the fraction, because a double of that size has none. Subtracting it
 * again leaves the nearest integer, without a branch that a processor could mispredict.
 */
const roundingConstant = 6_755_399_441_055_744;

/**
 * Writes the selected numbers to `units` as integers at one scale: -Infinity for a missing amount. Lists the records whose
 * amount no such integer holds; NaN is one of them. A number with more decimals than `scale` restarts at its own scale.
 */
export function toScaledIntegers(
  numbers: Float64Array,
  { rows, size }: SelectionVector,
  units: Float64Array,
  scale: number,
): Omit<AmountColumn, "hasTexts"> {
  const others: number[] = [];
  const power = powerOfTen(scale);
  for (let position = 0; position < size; position += 1) {
    const index = rows[position]!;
    const value = numbers[index]!;
    const unit = value * power + roundingConstant - roundingConstant;
    if (unit / power === value && unit < laneSize && unit > -laneSize) {
      units[index] = unit;
      continue;
    }
    units[index] = -Infinity;
    if (value === -Infinity) continue;
    const decimals = decimalPlaces(value);
    if (decimals > scale && decimals <= maxScale) return toScaledIntegers(numbers, { rows, size }, units, decimals);
    others.push(index);
  }
  return { units, scale, others };
}
