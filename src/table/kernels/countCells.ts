/** How many records each cell has. A record whose cell is -1 is in none. */
export function countCells(cells: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const cell of cells) if (cell >= 0) counts[cell] = counts[cell]! + 1;
  return counts;
}
