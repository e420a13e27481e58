import type { Amount } from "../exact/amount.js";
import type { Decimal } from "../exact/decimal.js";
import { sumToDecimal } from "../exact/sumToDecimal.js";
import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/**
 * Returns the metric of the mean of the amounts that items carry: their exact sum divided once by their count, half-even
 * at 34 digits. Items without an amount are on neither side and count as missing. Of nothing: null.
 *
 * @example evaluate(meanMoney(amountOf), [{ amount: "10.00" }, { amount: "5.01" }, {}]) // => 7.505
 */
export const meanMoney = <Item>(of: Accessor<Item, Amount>): Metric<Item, ExactTotal, Decimal | null> => ({
  init: emptyTotal,
  add: (total, item) => addToTotal(total, item, of),
  merge: mergeTotals,
  result: (total) => (total.n === 0 ? null : sumToDecimal(total.sum).div(total.n)),
  evidence: (total) => ({
    n: total.n,
    missing: total.missing,
    numerator: sumToDecimal(total.sum),
    denominator: total.n,
    interval: null,
    method: null,
  }),
  plan: { kind: "mean-money", of },
});
