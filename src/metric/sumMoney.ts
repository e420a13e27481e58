import type { Amount } from "../exact/amount.js";
import type { Decimal } from "../exact/decimal.js";
import { sumToDecimal } from "../exact/sumToDecimal.js";
import { plainEvidence } from "./evidence.js";
import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/**
 * Returns the metric of the exact sum of the amounts that items carry: to the last digit, at any size and in any order.
 * Items without an amount count as missing. Of nothing: 0.
 *
 * @example evaluate(sumMoney(amountOf), [{ amount: 0.1 }, { amount: "0.20" }, {}]) // => 0.3
 */
export const sumMoney = <Item>(of: Accessor<Item, Amount>): Metric<Item, ExactTotal, Decimal> => ({
  init: emptyTotal,
  add: (total, item) => addToTotal(total, item, of),
  merge: mergeTotals,
  result: (total) => sumToDecimal(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  additive: true,
  plan: { kind: "sum-money", of },
});
