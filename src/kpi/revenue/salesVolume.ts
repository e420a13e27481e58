import { sum } from "../../metric/sum.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { reads } from "../../model/questions/reads.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

const unitsOf = /* @__PURE__ */ reads<Partial<Order>, number>("units", (order) => order.units);

/**
 * Units sold, whatever they cost.
 *
 *     Σ units of the orders, by the day of the order
 *
 * Credit notes have negative units and lower it. An order that does not say its units is counted as missing. With none
 * the answer is 0.
 *
 * @example salesVolume([{ units: 3 }, { units: 2 }, { units: -1 }]) // => 4
 * @since 0.1.0
 */
export const salesVolume = /* @__PURE__ */ defineKpi({
  id: "sales-volume",
  title: "Sales volume",
  meaning: "Units sold, whatever they cost.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "Σ units",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ sum(unitsOf),
});
