import type { Tally } from "../../metric/tally.js";
import type { AmountColumn } from "../amountColumn.js";

/** Beyond this many counters it is cheaper to list the numbers. */
const mostCounters = 1 << 22;

/**
 * How often each whole number of a column stands in each cell. Null where the column has numbers that are not whole, or
 * too wide a range of them for that many cells.
 */
export function tallyCells(
  cells: Int32Array,
  size: number,
  { units, scale, others }: AmountColumn,
): ((cell: number) => Tally | null) | null {
  if (scale !== 0 || others.size > 0) return null;
  const { least, most } = rangeOf(units);
  const width = most - least + 1;
  if (!(width > 0 && width * size <= mostCounters)) return null;
  const counters = new Int32Array(width * size);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const unit = units[index]!;
    if (cell < 0 || unit !== unit) continue;
    const at = cell * width + (unit - least);
    counters[at] = counters[at]! + 1;
  }
  return (cell) => ({ from: least, counts: Array.from(counters.subarray(cell * width, (cell + 1) * width)) });
}

function rangeOf(units: Float64Array): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const unit of units) {
    if (unit < least) least = unit;
    if (unit > most) most = unit;
  }
  return { least, most };
}
