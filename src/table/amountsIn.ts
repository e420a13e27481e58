import { laneSize } from "../money/lanes.js";
import { powerOfTen } from "../money/powersOfTen.js";
import { decimalPlaces } from "../money/shortNumber.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Selection } from "./selection.js";

/** Amounts with more decimals stand apart: one of them would leave the others no room. */
const mostPlaces = 8;

/**
 * Some numbers of a block as amounts, written over `units`: -Infinity is a missing one, NaN none that can be held. `scale` is
 * the one to try first: a number with more decimals starts again at its own.
 */
export function amountsIn(
  numbers: Float64Array,
  chosen: Selection,
  units: Float64Array,
  scale: number,
): Omit<AmountColumn, "hasTexts"> {
  const { rows, size } = chosen;
  const others: number[] = [];
  const power = powerOfTen(scale);
  for (let place = 0; place < size; place += 1) {
    const index = rows[place]!;
    const value = numbers[index]!;
    const unit = Math.round(value * power);
    if (unit / power === value && unit < laneSize && unit > -laneSize) {
      // 0 added, because JSON has no zero with a sign.
      units[index] = unit + 0;
      continue;
    }
    units[index] = -Infinity;
    if (value === -Infinity) continue;
    const places = decimalPlaces(value);
    if (places > scale && places <= mostPlaces) return amountsIn(numbers, chosen, units, places);
    others.push(index);
  }
  return { units, scale, others };
}
