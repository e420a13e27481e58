import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import { laneSize } from "../money/lanes.js";
import { powerOfTen } from "../money/powersOfTen.js";
import { decimalPlaces, shortOf } from "../money/shortNumber.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Block } from "./block.js";

/** Amounts with more decimals stand apart: one of them would leave the others no room. */
const mostPlaces = 8;

/**
 * The amounts that a reading finds in the records of a block, written over `units`; where `isAsked` has the records' flags, in
 * those alone. `scale` is the one to try first. An amount with more decimals starts the block again, at its own.
 */
export function amountsIn<Item>(
  block: Block<Item>,
  reading: Reading<Item, Amount>,
  units: Float64Array,
  scale: number,
  asked: Asked | null,
): AmountColumn {
  const { items, start, size } = block;
  const others: number[] = [];
  const power = powerOfTen(scale);
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) {
        if (asked !== null && asked.flags[asked.bins[index]!] === 0) continue;
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
        if (places > scale && places <= mostPlaces) return amountsIn(block, reading, units, places, asked);
        units[index] = NaN;
        others.push(index);
      }
    } catch {
      units[index] = NaN;
      others.push(index);
    }
  return { units, scale, others };
}

/** The records that somebody asks about: those whose bin is flagged. */
export interface Asked {
  readonly bins: Int32Array;
  readonly flags: Uint8Array;
}
