import { inField } from "../../metric/exactTotal.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { amountColumnOf } from "../scan/amountColumnOf.js";
import { inRecord, itemAt } from "../scan/batch.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { emptyLanes, sumUnits, widenLanes, type Lanes } from "./kernels/lanes.js";
import { isSelected, type Accumulator } from "./accumulator.js";

/** Exact sums by group. */
export interface GroupSums {
  /** Returns the number of summands of a group. */
  readonly nOf: (group: number) => number;
  /** Returns the sum of a group as a new state. */
  readonly sumOf: (group: number) => ExactSum;
}

/** Sums in lanes, by scale, and sums of the amounts that no lane holds. */
export interface LaneSums extends GroupSums {
  /** Returns the lanes of a scale, wide enough for all groups. */
  readonly lanesOf: (scale: number, groupCount: number) => Lanes;
  /** Adds one summand to a group outside the lanes. `add` returns the sum with the summand. */
  readonly addExact: (group: number, add: (sum: ExactSum) => ExactSum) => void;
}

export function laneSums(): LaneSums {
  const lanesByScale = new Map<number, Lanes>();
  const exactByGroup = new Map<number, { sum: ExactSum; n: number }>();
  return {
    lanesOf: (scale, groupCount) => {
      const lanes = getOrInsert(lanesByScale, scale, emptyLanes);
      widenLanes(lanes, groupCount);
      return lanes;
    },
    addExact: (group, add) => {
      const exact = getOrInsert(exactByGroup, group, () => ({ sum: emptySum(), n: 0 }));
      exact.sum = add(exact.sum);
      exact.n += 1;
    },
    nOf: (group) => {
      let total = exactByGroup.get(group)?.n ?? 0;
      for (const { n } of lanesByScale.values()) total += n[group] ?? 0;
      return total;
    },
    sumOf: (group) => {
      const exact = exactByGroup.get(group)?.sum;
      let sum = exact === undefined ? null : { ...exact };
      for (const [scale, { low, high, n }] of lanesByScale) {
        if (!((n[group] ?? 0) > 0)) continue;
        const laneSum = { scale, low: low[group] ?? 0, high: high[group] ?? 0, beyond: "0" };
        sum = sum === null ? laneSum : mergeSums(sum, laneSum);
      }
      return sum ?? emptySum();
    },
  };
}

/** Returns the accumulator that sums an amount over the records that pass a filter. */
export function sumAccumulator<Item>(
  of: Accessor<Item, Amount>,
  filter: RowFilter<Item>,
): GroupSums & Accumulator<Item> {
  const sums = laneSums();
  return {
    ...sums,
    consume: (grouped) => {
      const { source, batch, groups, groupCount } = grouped;
      const { units, scale, others } = amountColumnOf(source, batch, of);
      sumUnits(groups, selectRows(batch, filter), units, sums.lanesOf(scale, groupCount));
      for (const index of others)
        if (isSelected(grouped, filter, index))
          inRecord(batch, index, () => {
            const amount = of(itemAt(batch, index))!;
            sums.addExact(groups[index]!, (sum) => inField(of, () => addAmount(sum, amount)));
          });
    },
  };
}
