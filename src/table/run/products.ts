import type { Reading } from "../../metric/plan.js";
import { sumWeighted } from "../../metric/sumWeighted.js";
import type { Amount } from "../../money/amount.js";
import { mergeSums } from "../../money/exactSum.js";
import { powerOfTen } from "../../money/powersOfTen.js";
import { inRecord, itemAt } from "../block.js";
import { sumProducts } from "../kernels/lanes.js";
import type { Question } from "./question.js";
import type { Accumulator } from "./rows.js";
import { laneSums, type BinSums } from "./sums.js";

/**
 * Sums amount × weight, in those bins that are asked about. A product of units below 10^15 is exact as it stands; any other is left to the metric
 * itself.
 */
export function products<Item>(
  of: Reading<Item, Amount>,
  by: Reading<Item, Amount>,
  question: Question,
): BinSums & Accumulator<Item> {
  const total = laneSums();
  const { init, add } = sumWeighted(of, by);
  return {
    ...total,
    take: ({ block, bins, binCount, amounts, among }) => {
      const values = amounts(of);
      const weights = amounts(by);
      const asked = among(question);
      const lanes = total.at(values.scale + weights.scale, binCount);
      const one = powerOfTen(weights.scale);
      const tooLarge = sumProducts(bins, asked.selection, values.units, weights.units, one, lanes);
      for (const index of new Set([...values.others, ...weights.others, ...tooLarge])) {
        const bin = bins[index]!;
        if (!asked.has(bin)) continue;
        const { sum, n } = inRecord(block, index, () => add(init(), itemAt(block, index)));
        if (n > 0) total.apart(bin, (before) => mergeSums(before, sum));
      }
    },
  };
}
