import type { Codes } from "../../scan/blockColumns.js";
import type { Placed } from "../../scan/placed.js";
import type { Selection } from "../../scan/selection.js";
import { farAway, noSlot, type SlotTable } from "../../scan/slots.js";
import { noDay } from "../../scan/daysIn.js";

/** What parts the records of a cell, and the bins there are so far. */
export interface BinPlaces {
  /** The predicates whose answers part bins, as bits. */
  readonly asked: number;
  /** The class of each combination of answers, from 1; 0 before it is met. */
  readonly classOf: Int32Array;
  /** Bins, by cell and class, at cell × across + class; 0 before one is met. There are fewer classes than `across`. */
  readonly places: Int32Array;
  readonly across: number;
  /** How many records each bin has. */
  readonly counts: Int32Array;
}

/**
 * Tells the bins of a block's records, in order, and counts them; bin 0 for a record that is in no slot. Stops at a record
 * whose bin is not known yet, and answers where.
 */
export function tellBins(
  from: number,
  selection: Selection,
  { groups, slots, width }: Placed,
  bits: Uint16Array,
  places: BinPlaces,
  bins: Int32Array,
): number {
  return slots === null
    ? tellByGroup(from, selection, groups, bits, places, bins)
    : tellByDay(from, selection, { groups, width, ...slots }, bits, places, bins);
}

function tellByGroup(
  from: number,
  { rows, size }: Selection,
  groups: Codes,
  bits: Uint16Array,
  { asked, classOf, places, across, counts }: BinPlaces,
  bins: Int32Array,
): number {
  for (let place = from; place < size; place += 1) {
    const index = rows[place]!;
    const bin = places[groups[index]! * across + classOf[bits[index]! & asked]!];
    // Nor is a bin known where the places end.
    if (!(bin! > 0)) return place;
    counts[bin!] = counts[bin!]! + 1;
    bins[index] = bin!;
  }
  return size;
}

interface ByDay {
  readonly groups: Codes;
  readonly width: number;
  readonly days: Int32Array;
  readonly table: SlotTable;
}

function tellByDay(
  from: number,
  { rows, size }: Selection,
  { groups, width, days, table }: ByDay,
  bits: Uint16Array,
  { asked, classOf, places, across, counts }: BinPlaces,
  bins: Int32Array,
): number {
  const { first, end, slotOf, outside } = table;
  for (let place = from; place < size; place += 1) {
    const index = rows[place]!;
    const day = days[index]!;
    const at = day - first;
    // Open deals have no day, and no processor can guess which deals are open: signs pick the place in the table, and no branch.
    const beyond = (at | (end - 1 - at)) >> 31;
    const apart = day ^ noDay;
    const isRecorded = (apart | -apart) >>> 31;
    let slot = slotOf[(at & ~beyond) | ((end + isRecorded) & beyond)]!;
    if (slot < 0) {
      if (slot === farAway) slot = outside(day);
      if (slot === noSlot) {
        bins[index] = 0;
        continue;
      }
    }
    const bin = places[(groups[index]! * width + slot) * across + classOf[bits[index]! & asked]!];
    if (!(bin! > 0)) return place;
    counts[bin!] = counts[bin!]! + 1;
    bins[index] = bin!;
  }
  return size;
}
