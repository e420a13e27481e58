/** The cell of each record: one for each group and slot, `width` slots to a group, from 1; 0 where it is in no slot. */
export function cellsOf(groups: Int32Array, slots: Int32Array, width: number, size: number, cells: Int32Array): void {
  for (let index = 0; index < size; index += 1) {
    const slot = slots[index]!;
    cells[index] = slot < 0 ? 0 : cellOf(groups[index]!, slot, width);
  }
}

export const cellOf = (group: number, slot: number, width: number): number => (group - 1) * width + slot + 1;
