import { addAmount, type ExactSum } from "../../money/exactSum.js";
import { laneLimit, laneSize } from "../../money/lanes.js";
import type { AmountColumn } from "../amountColumn.js";
import type { Located } from "../located.js";
import { made } from "../table.js";

/** Exact sums by cell, with how many records each has an amount of. */
export interface CellSums {
  readonly n: Float64Array;
  /** The sum of a cell, as a fresh state. */
  readonly sumOf: (cell: number) => ExactSum;
}

/**
 * Sums a column of amounts into cells, exactly: units below 10^15 add up in a low lane of doubles, which is carried into a
 * high lane before it could pass 2^53. Amounts that the column cannot hold are added one by one, and only where
 * their cell is read: one that cannot be read at all is no trouble to those who do not use it.
 */
export function sumCells(cells: Int32Array, size: number, column: AmountColumn, located: Located): CellSums {
  const { units, scale, others } = column;
  const n = new Float64Array(size);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const unit = units[index]!;
    if (cell < 0 || unit !== unit) continue;
    n[cell] = n[cell]! + 1;
    let sum = low[cell]! + unit;
    if (sum > laneLimit || sum < -laneLimit) {
      const carry = Math.trunc(sum / laneSize);
      sum -= carry * laneSize;
      high[cell] = high[cell]! + carry;
    }
    low[cell] = sum;
  }
  const apart = new Map<number, number[]>();
  for (const index of others.keys()) {
    const cell = cells[index]!;
    if (cell < 0) continue;
    n[cell] = n[cell]! + 1;
    made(apart, cell, () => []).push(index);
  }
  return {
    n,
    sumOf: (cell) => {
      let sum = { scale, low: low[cell]!, high: high[cell]!, beyond: "0" };
      for (const index of apart.get(cell) ?? []) located(index, () => (sum = addAmount(sum, others.get(index)!)));
      return sum;
    },
  };
}
