import type { Evidence } from "./evidence.js";
import { evidenceOfProportion } from "./evidenceOf.js";
import type { ExactTotal } from "./exactTotal.js";
import { mean } from "./mean.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";
import { sumToNumber } from "../exact/sumToNumber.js";

/**
 * Returns the metric of the share of items with true, among the items with true or false. Items with neither are on no side
 * and count as missing. Use {@link proportion} if every item has one of the two. Has a Wilson interval
 * ({@link evidenceOf}). Of nothing: null.
 *
 *     # yes / # (yes or no)
 *
 * @example evaluate(shareOf((deal) => deal.amount && deal.amount > 100), [{ amount: 500 }, { amount: 50 }, {}]) // => 0.5
 */
export const shareOf = <Item>(of: Accessor<Item, boolean>): Metric<Item, ExactTotal, number | null> => ({
  // The mean of ones and zeros has a plan.
  ...mean<Item>((item) => {
    const value = of(item);
    return value == null ? null : Number(value);
  }),
  evidence: ({ sum, n, missing }): Evidence => ({
    ...evidenceOfProportion({ part: sumToNumber(sum), whole: n }),
    missing,
  }),
});
