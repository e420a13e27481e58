/** Records by cell: those of a cell stand together, in their own order. */
export interface RowsByCell {
  /** Calls `visit` with the position of each record of a cell. */
  readonly each: (cell: number, visit: (index: number) => void) => void;
}

/** Sorts records by cell in one pass over the counts of each cell and one over the records. */
export function rowsByCell(cells: Int32Array, counts: Float64Array): RowsByCell {
  const starts = new Int32Array(counts.length + 1);
  for (let cell = 0; cell < counts.length; cell += 1) starts[cell + 1] = starts[cell]! + counts[cell]!;
  const next = starts.slice();
  const order = new Int32Array(starts[counts.length]!);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell < 0) continue;
    order[next[cell]!] = index;
    next[cell] = next[cell]! + 1;
  }
  return {
    each: (cell, visit) => {
      for (let at = starts[cell]!; at < starts[cell + 1]!; at += 1) visit(order[at]!);
    },
  };
}
