import type { Amount } from "../money/amount.js";
import type { Decimal } from "../money/decimal.js";
import { addProduct } from "../money/exactSum.js";
import { readScaled } from "../money/scaled.js";
import { sumToDecimal } from "../money/sumToDecimal.js";
import { plainEvidence } from "./evidence.js";
import { emptyTotal, mergeTotals, naming, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Reading } from "./plan.js";

/**
 * Exact Σ amount × weight. An item that lacks either, or whose weight lies outside 0 to 1, is counted as missing and
 * weighs nothing: a probability of 50 is a mistake to show, not a factor to multiply by. Of nothing: 0. Text that is no
 * decimal at all throws, in an amount and in a weight.
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
    if (amount == null || weight == null) {
      total.missing += 1;
      return total;
    }
    const weighs = naming(by, () => isShare(weight));
    naming(of, () => (total.sum = addProduct(total.sum, amount, weighs ? weight : 0)));
    total[weighs ? "n" : "missing"] += 1;
    return total;
  },
  merge: mergeTotals,
  result: (total) => sumToDecimal(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  plan: { kind: "sum-weighted", of, by },
});

/** Whether a weight lies from 0 to 1, to its last digit; what is no decimal is an error. */
export function isShare(weight: Amount): boolean {
  if (Number.isFinite(weight)) return Number(weight) >= 0 && Number(weight) <= 1;
  const { units, scale } = readScaled(weight);
  return units >= 0n && units <= 10n ** BigInt(scale);
}
