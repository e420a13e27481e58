import type { Accessor } from "../../metric/accessor.js";
import { sumWeighted } from "../../metric/sumWeighted.js";
import type { Amount } from "../../exact/amount.js";
import { mergeSums } from "../../exact/exactSum.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { amountsIn } from "../scan/amountsIn.js";
import { inRecord, itemAt } from "../scan/block.js";
import { sumProducts } from "./kernels/lanes.js";
import type { Question } from "../plan/question.js";
import { selectionIn } from "../scan/selectionIn.js";
import { isAsked, type Accumulator } from "./rows.js";
import { laneSums, type BinSums } from "./sums.js";

/**
 * Sums amount × weight, in those bins that are asked about. A product of units below 10^15 is exact as it stands; any other is left to the metric
 * itself.
 */
export function products<Item>(
  of: Accessor<Item, Amount>,
  by: Accessor<Item, Amount>,
  question: Question<Item>,
): BinSums & Accumulator<Item> {
  const total = laneSums();
  const { init, add } = sumWeighted(of, by);
  return {
    ...total,
    take: (rows) => {
      const { table, block, bins, binCount } = rows;
      const values = amountsIn(table, block, of);
      const weights = amountsIn(table, block, by);
      const lanes = total.at(values.scale + weights.scale, binCount);
      const one = powerOfTen(weights.scale);
      const tooLarge = sumProducts(bins, selectionIn(block, question), values.units, weights.units, one, lanes);
      for (const index of new Set([...values.others, ...weights.others, ...tooLarge])) {
        if (!isAsked(rows, question, index)) continue;
        const { sum, n } = inRecord(block, index, () => add(init(), itemAt(block, index)));
        if (n > 0) total.apart(bins[index]!, (before) => mergeSums(before, sum));
      }
    },
  };
}
