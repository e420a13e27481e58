import { noDay } from "../daysIn.js";
import type { Pairs } from "../pairs.js";
import type { Placed } from "../placed.js";
import { noSlot, type SlotTable } from "../slots.js";

/** What parts the records of a cell, and the bins there are so far. */
export interface BinPlaces {
  /** The predicates whose answers part bins, as bits. */
  readonly asked: number;
  /** The class of each combination of answers; -1 before it is met. */
  readonly classOf: Int32Array;
  /** Bins, by cell and class. */
  readonly pairs: Pairs;
  /** How many records each bin has. */
  readonly counts: Float64Array;
}

const noDays = /* @__PURE__ */ new Int32Array(0);
const everyDay: SlotTable = { first: 0, slotOf: noDays, undated: 0, outside: () => 0 };

/**
 * Tells the bins of a block's records, in order, and counts them; bin 0 for a record that is in no slot. Stops at a record
 * whose bin is not known yet, and answers where.
 */
export function tellBins(
  from: number,
  size: number,
  { groups, slots, width }: Placed,
  bits: Uint16Array,
  { asked, classOf, pairs: { places, across }, counts }: BinPlaces,
  bins: Int32Array,
): number {
  const { first, slotOf, undated, outside } = slots?.table ?? everyDay;
  const days = slots?.days ?? noDays;
  const isDated = slots !== null;
  for (let index = from; index < size; index += 1) {
    let slot = 0;
    if (isDated) {
      const day = days[index]!;
      const at = day - first;
      if (at >= 0 && at < slotOf.length) slot = slotOf[at]!;
      else slot = day === noDay ? undated : outside(day);
      if (slot === noSlot) {
        bins[index] = 0;
        continue;
      }
    }
    const kind = classOf[bits[index]! & asked]!;
    const at = (groups[index]! * width + slot) * across + kind;
    const bin = kind >= 0 && kind < across && at < places.length ? places[at]! : 0;
    if (bin === 0) return index;
    counts[bin] = counts[bin]! + 1;
    bins[index] = bin;
  }
  return size;
}
