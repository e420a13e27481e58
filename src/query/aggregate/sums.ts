import { inField } from "../../metric/exactTotal.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { inRecord, itemAt } from "../scan/block.js";
import { emptyLanes, sumUnits, widenLanes, type Lanes } from "./kernels/lanes.js";
import { amountsIn } from "../scan/amountsIn.js";
import type { Question } from "../plan/question.js";
import { selectionIn } from "../scan/selectionIn.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { isAsked, type Accumulator } from "./rows.js";

/** Exact sums, one for each bin, with how many records had something to add. */
export interface BinSums {
  readonly nOf: (bin: number) => number;
  /** As a fresh state. */
  readonly sumOf: (bin: number) => ExactSum;
}

/** Sums that are kept in lanes, by scale, and what no lane holds beside them. */
export interface LaneSums extends BinSums {
  readonly at: (scale: number, binCount: number) => Lanes;
  /** Adds what a step does to a bin's sum. */
  readonly apart: (bin: number, add: (sum: ExactSum) => ExactSum) => void;
}

export function laneSums(): LaneSums {
  const lanes = new Map<number, Lanes>();
  const others = new Map<number, { sum: ExactSum; n: number }>();
  return {
    at: (scale, binCount) => {
      const found = getOrInsert(lanes, scale, emptyLanes);
      widenLanes(found, binCount);
      return found;
    },
    apart: (bin, add) => {
      const other = getOrInsert(others, bin, () => ({ sum: emptySum(), n: 0 }));
      other.sum = add(other.sum);
      other.n += 1;
    },
    nOf: (bin) => {
      let total = others.get(bin)?.n ?? 0;
      for (const { n } of lanes.values()) total += n[bin] ?? 0;
      return total;
    },
    sumOf: (bin) => {
      const other = others.get(bin)?.sum;
      let sum = other === undefined ? null : { ...other };
      for (const [scale, { low, high, n }] of lanes) {
        if (!((n[bin] ?? 0) > 0)) continue;
        const more = { scale, low: low[bin] ?? 0, high: high[bin] ?? 0, beyond: "0" };
        sum = sum === null ? more : mergeSums(sum, more);
      }
      return sum ?? emptySum();
    },
  };
}

/** Sums what a reading finds, in those bins that are asked about. */
export function sums<Item>(of: Accessor<Item, Amount>, question: Question<Item>): BinSums & Accumulator<Item> {
  const total = laneSums();
  return {
    ...total,
    take: (rows) => {
      const { table, block, bins, binCount } = rows;
      const { units, scale, others } = amountsIn(table, block, of);
      sumUnits(bins, selectionIn(block, question), units, total.at(scale, binCount));
      for (const index of others)
        if (isAsked(rows, question, index))
          inRecord(block, index, () => {
            const amount = of(itemAt(block, index))!;
            total.apart(bins[index]!, (sum) => inField(of, () => addAmount(sum, amount)));
          });
    },
  };
}
