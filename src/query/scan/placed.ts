import type { Codes } from "./blockColumns.js";
import { noSlot, slotAt, type SlotTable } from "./slots.js";

/** Where the records of a block stand: the group of each, and its slot, one of `width`; some are in no slot. */
export interface Placed {
  readonly groups: Codes;
  /** The slot is that of a record's day; null where all are in slot 0. */
  readonly slots: DaySlots | null;
  readonly width: number;
  /** More than the greatest group. */
  readonly groupCount: number;
}

export interface DaySlots {
  readonly days: Int32Array;
  readonly table: SlotTable;
}

/** The cell of a group and slot. */
export const cellOf = (group: number, slot: number, width: number): number => group * width + slot;

/** Whether a record is in a slot. */
export const isPlaced = (placed: Placed, index: number): boolean => slotIn(placed, index) !== noSlot;

/** The cell of a record that is in a slot. */
export const cellAt = (placed: Placed, index: number): number =>
  cellOf(placed.groups[index]!, slotIn(placed, index), placed.width);

const slotIn = ({ slots }: Placed, index: number): number =>
  slots === null ? 0 : slotAt(slots.table, slots.days[index]!);
