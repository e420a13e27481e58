import type { Codes } from "./blockColumns.js";

/** Where the records of a block stand: the group of each, and its slot, one of `width`; -1 for a record that is in none. */
export interface Placed {
  readonly groups: Codes;
  /** Null where all are in slot 0. */
  readonly slots: Int32Array | null;
  readonly width: number;
}

/** The cell of a group and slot. */
export const cellOf = (group: number, slot: number, width: number): number => group * width + slot;
