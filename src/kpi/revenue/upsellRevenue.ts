import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Revenue from selling more, or a better version, of the same product to customers.
 *
 *     Σ amount of the orders of kind `upsell`, by the day of the order
 *
 * An order of another kind, or of none, adds nothing. With none the answer is 0.
 *
 * @example upsellRevenue([{ kind: "upsell", amount: 300 }, { kind: "repeat", amount: 100 }]) // => 300
 */
export const upsellRevenue = defineKpi({
  id: "upsell-revenue",
  title: "Upsell revenue",
  meaning: "Revenue from selling more, or a better version, of the same product to customers.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ amount of upsell orders",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: where((order) => order.kind === "upsell", sumMoney<Partial<Order>>(amountOf)),
});
