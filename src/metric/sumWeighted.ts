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
 * Returns the metric of the exact Σ amount × weight. An item that lacks either, or whose weight lies outside 0 to 1, counts
 * as missing and adds nothing: a probability of 50 is a mistake to show, not a factor. Of nothing: 0. Throws for an amount
 * or a weight that is no decimal.
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
    const counts = inField(by, () => isShare(weight));
    inField(of, () => (total.sum = addProduct(total.sum, amount, counts ? weight : 0)));
    total[counts ? "n" : "missing"] += 1;
    return total;
  },
  merge: mergeTotals,
  result: (total) => sumToDecimal(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  additive: true,
  plan: { kind: "sum-weighted", of, by },
});

/** Returns true if a weight lies from 0 to 1, to its last digit. Throws for a weight that is no decimal. */
export function isShare(weight: Amount): boolean {
  if (Number.isFinite(weight)) return Number(weight) >= 0 && Number(weight) <= 1;
  const { units, scale } = readScaled(weight);
  return units >= 0n && units <= 10n ** BigInt(scale);
}
