import type { Amount } from "../exact/amount.js";
import type { Decimal } from "../exact/decimal.js";
import { addProduct } from "../exact/exactSum.js";
import { readScaled } from "../exact/scaled.js";
import { sumToDecimal } from "../exact/sumToDecimal.js";
import { plainEvidence } from "./evidence.js";
import { emptyTotal, mergeTotals, inField, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/**
 * Exact Σ amount × weight. An item that lacks either, or whose weight lies outside 0 to 1, is counted as missing and
 * weighs nothing: a probability of 50 is a mistake to show, not a factor to multiply by. Of nothing: 0. Text that is no
 * decimal at all throws, in an amount and in a weight.
 *
 * @example evaluate(sumWeighted(amountOf, probabilityOf), [{ amount: "1000.10", probability: 0.3 }]) // => 300.03
 */
export const sumWeighted = <Item>(
  of: Accessor<Item, Amount>,
  by: Accessor<Item, Amount>,
): Metric<Item, ExactTotal, Decimal> => ({
  init: emptyTotal,
  add: (total, item) => {
    const amount = of(item);
    const weight = by(item);
    if (amount == null || weight == null) {
      total.missing += 1;
      return total;
    }
    const weighs = inField(by, () => isShare(weight));
    inField(of, () => (total.sum = addProduct(total.sum, amount, weighs ? weight : 0)));
    total[weighs ? "n" : "missing"] += 1;
    return total;
  },
  merge: mergeTotals,
  result: (total) => sumToDecimal(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  additive: true,
  plan: { kind: "sum-weighted", of, by },
});

/** Whether a weight lies from 0 to 1, to its last digit; what is no decimal is an error. */
export function isShare(weight: Amount): boolean {
  if (Number.isFinite(weight)) return Number(weight) >= 0 && Number(weight) <= 1;
  const { units, scale } = readScaled(weight);
  return units >= 0n && units <= 10n ** BigInt(scale);
}
