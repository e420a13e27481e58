import type { Accessor } from "../../metric/accessor.js";
import { sumWeighted } from "../../metric/sumWeighted.js";
import type { Amount } from "../../exact/amount.js";
import { mergeSums } from "../../exact/exactSum.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { amountColumnOf } from "../scan/amountColumnOf.js";
import { inRecord, itemAt } from "../scan/batch.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import { sumProducts } from "./kernels/lanes.js";
import { isSelected, type Accumulator } from "./accumulator.js";
import { laneSums, type GroupSums } from "./sumAccumulator.js";

/**
 * Returns the accumulator that sums amount × weight over the records that pass a filter. A product of integers below 10^15
 * is exact in a lane; the metric itself computes any other.
 */
export function productAccumulator<Item>(
  of: Accessor<Item, Amount>,
  by: Accessor<Item, Amount>,
  filter: RowFilter<Item>,
): GroupSums & Accumulator<Item> {
  const sums = laneSums();
  const { init, add } = sumWeighted(of, by);
  return {
    ...sums,
    consume: (grouped) => {
      const { source, batch, groups, groupCount } = grouped;
      const values = amountColumnOf(source, batch, of);
      const weights = amountColumnOf(source, batch, by);
      const lanes = sums.lanesOf(values.scale + weights.scale, groupCount);
      const one = powerOfTen(weights.scale);
      const tooLarge = sumProducts(groups, selectRows(batch, filter), values.units, weights.units, one, lanes);
      for (const index of new Set([...values.others, ...weights.others, ...tooLarge])) {
        if (!isSelected(grouped, filter, index)) continue;
        const { sum, n } = inRecord(batch, index, () => add(init(), itemAt(batch, index)));
        if (n > 0) sums.addExact(groups[index]!, (before) => mergeSums(before, sum));
      }
    },
  };
}
