import { sumToNumber } from "../exact/sumToNumber.js";
import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/**
 * Returns the metric of the arithmetic mean of a number that items carry; the state is its sum and count. Items without
 * the number are on neither side and count as missing. Of nothing: null.
 *
 * @example evaluate(mean(unitsOf), [{ units: 1 }, { units: 2 }, {}]) // => 1.5
 */
export const mean = <Item>(of: Accessor<Item, number>): Metric<Item, ExactTotal, number | null> => ({
  init: emptyTotal,
  add: (total, item) => addToTotal(total, item, of),
  merge: mergeTotals,
  result: (total) => (total.n === 0 ? null : sumToNumber(total.sum) / total.n),
  evidence: (total) => ({
    n: total.n,
    missing: total.missing,
    numerator: sumToNumber(total.sum),
    denominator: total.n,
    interval: null,
    method: null,
  }),
  plan: { kind: "mean", of },
});
