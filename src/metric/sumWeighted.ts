import type { Amount } from "../money/amount.js";
import type { Decimal } from "../money/decimal.js";
import { addProduct } from "../money/exactSum.js";
import { sumToDecimal } from "../money/sumToDecimal.js";
import { plainEvidence } from "./evidence.js";
import { emptyTotal, mergeTotals, naming, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Reading } from "./plan.js";

/**
 * Exact Σ amount × weight. An item that lacks either, or whose weight lies outside 0 to 1, is counted as missing and
 * weighs nothing: a probability of 50 is a mistake to show, not a factor to multiply by. Of nothing: 0.
 *
 * @example evaluate(sumWeighted(amountOf, probabilityOf), [{ amount: "1000.10", probability: 0.3 }]) // => 300.03
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const sumWeighted = <Item>(
  of: Reading<Item, Amount>,
  by: Reading<Item, Amount>,
): Metric<Item, ExactTotal, Decimal> => ({
  init: emptyTotal,
  add: (total, item) => {
    const amount = of(item);
    const weight = by(item);
    if (amount == null || weight == null || !isShare(weight)) {
      total.missing += 1;
      return total;
    }
    naming(of, () => (total.sum = addProduct(total.sum, amount, weight)));
    total.n += 1;
    return total;
  },
  merge: mergeTotals,
  result: (total) => sumToDecimal(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  plan: { kind: "sum-weighted", of, by },
});

const isShare = (weight: Amount): boolean => Number(weight) >= 0 && Number(weight) <= 1;
