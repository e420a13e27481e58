import { sumMoney } from "../../metric/sumMoney.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Sale = Partial<Pick<Order, "on" | "amount">>;

/**
 * Value of the orders.
 *
 *     Σ order amount, by the day of the order
 *
 * Exact to the last digit. Credit notes are negative orders and lower the revenue. With none the answer is 0.
 *
 * @example revenue([{ amount: "120.50" }, { amount: "-20.50" }]) // => 100
 */
export const revenue = defineKpi({
  id: "revenue",
  title: "Revenue",
  meaning: "Value of the orders.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ order amount",
  timeBasis: flow<Sale>(happenedOn),
  metric: sumMoney<Sale>(amountOf),
});
