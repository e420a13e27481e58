import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import { laneSize } from "../money/lanes.js";
import { powerOfTen } from "../money/powersOfTen.js";
import { decimalPlaces, shortOf } from "../money/shortNumber.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Block } from "./block.js";
import type { Selection } from "./selection.js";

/** Amounts with more decimals stand apart: one of them would leave the others no room. */
const mostPlaces = 8;

/**
 * The amounts that a reading finds in some records of a block, written over `units`. `scale` is the one to try first: an amount
 * with more decimals starts the block again, at its own.
 */
export function amountsIn<Item>(
  block: Block<Item>,
  reading: Reading<Item, Amount>,
  chosen: Selection,
  units: Float64Array,
  scale: number,
): AmountColumn {
  const { items, start } = block;
  const { rows, size } = chosen;
  const others: number[] = [];
  const power = powerOfTen(scale);
  for (let place = 0; place < size; place += 1)
    try {
      for (; place < size; place += 1) {
        const index = rows[place]!;
        const amount = reading(items[start + index] as Item);
        if (amount == null) {
          units[index] = NaN;
          continue;
        }
        const value = shortOf(amount);
        const unit = Math.round(value * power);
        if (unit / power === value && unit < laneSize && unit > -laneSize) {
          units[index] = unit;
          continue;
        }
        const places = decimalPlaces(value);
        if (places > scale && places <= mostPlaces) return amountsIn(block, reading, chosen, units, places);
        units[index] = NaN;
        others.push(index);
      }
    } catch {
      units[rows[place]!] = NaN;
      others.push(rows[place]!);
    }
  return { units, scale, others };
}
