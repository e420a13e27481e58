import { sum } from "../../metric/sum.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

const unitsOf = accessor<Partial<Order>, number>("units", (order) => order.units);

/**
 * Units sold.
 *
 *     Σ units of the orders, by the day of the order
 *
 * Credit notes have negative units and lower the volume. An order without units is counted as missing. With none the
 * answer is 0.
 *
 * @example salesVolume([{ units: 3 }, { units: 2 }, { units: -1 }]) // => 4
 */
export const salesVolume = defineKpi({
  id: "sales-volume",
  title: "Sales volume",
  meaning: "Units sold.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "Σ units",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: sum(unitsOf),
});
