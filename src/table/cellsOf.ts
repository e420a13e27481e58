import type { GroupColumn } from "./groups.js";
import { noSlot } from "./slots.js";

/** The cell of each record: one for each group and slot, `width` slots to a group; -1 where it is in no slot. */
export function cellsOf({ of: groups }: GroupColumn, slots: Int32Array, width: number): Int32Array {
  const cells = new Int32Array(slots.length);
  for (let index = 0; index < cells.length; index += 1) {
    const slot = slots[index]!;
    cells[index] = slot === noSlot ? -1 : groups[index]! * width + slot;
  }
  return cells;
}
