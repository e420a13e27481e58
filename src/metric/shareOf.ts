import type { Evidence } from "./evidence.js";
import { evidenceOfProportion } from "./evidenceOf.js";
import type { ExactTotal } from "./exactTotal.js";
import { mean } from "./mean.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";
import { sumToNumber } from "../exact/sumToNumber.js";

/**
 * Share of the items that answer a question with yes, among those that answer it. Items that do not answer are on neither
 * side and counted as missing: {@link proportion} for questions that every item can answer. With its Wilson interval
 * ({@link evidenceOf}); where nothing answers, null.
 *
 *     # yes / # (yes or no)
 *
 * @example evaluate(shareOf((deal) => deal.amount && deal.amount > 100), [{ amount: 500 }, { amount: 50 }, {}]) // => 0.5
 */
export const shareOf = <Item>(answer: Accessor<Item, boolean>): Metric<Item, ExactTotal, number | null> => ({
  // The mean of ones and zeros: that is a plan which columns can run.
  ...mean<Item>((item) => {
    const said = answer(item);
    return said == null ? null : Number(said);
  }),
  evidence: ({ sum, n, missing }): Evidence => ({
    ...evidenceOfProportion({ part: sumToNumber(sum), whole: n }),
    missing,
  }),
});
