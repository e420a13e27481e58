import { sumToNumber } from "../exact/sumToNumber.js";
import { plainEvidence } from "./evidence.js";
import { addToTotal, emptyTotal, mergeTotals, type ExactTotal } from "./exactTotal.js";
import type { Metric } from "./metric.js";
import type { Accessor } from "./accessor.js";

/**
 * Returns the metric of the sum of a number that items carry: days, minutes, units. Items without the number count as
 * missing. Of nothing: 0.
 *
 * The sum is exact and becomes a number only in the answer, so it is the same in any order and any parts.
 *
 * @example evaluate(sum(unitsOf), [{ units: 0.1 }, { units: 0.2 }]) // => 0.3
 */
export const sum = <Item>(of: Accessor<Item, number>): Metric<Item, ExactTotal, number> => ({
  init: emptyTotal,
  add: (total, item) => addToTotal(total, item, of),
  merge: mergeTotals,
  result: (total) => sumToNumber(total.sum),
  evidence: (total) => plainEvidence(total.n, total.missing),
  additive: true,
  plan: { kind: "sum", of },
});
