/** Returns the last row at or before a time: a step curve keeps its height from one row to the next. */
export function rowAt<Row extends { readonly time: number }>(rows: readonly Row[], time: number): Row | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle]?.time ?? Infinity) <= time) from = middle + 1;
    else to = middle;
  }
  return rows[from - 1];
}
