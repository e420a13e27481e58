import { sumMoney } from "../../metric/sumMoney.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { amountOf } from "../../model/questions/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Sale = Partial<Pick<Order, "on" | "amount">>;

/**
 * Value of the orders.
 *
 *     Σ order amount, by the day of the order
 *
 * Exact to the last digit. Credit notes are negative orders and lower it. With none the answer is 0.
 *
 * @example revenue([{ amount: "120.50" }, { amount: "-20.50" }]) // => 100
 * @since 0.1.0
 */
export const revenue = /* @__PURE__ */ defineKpi({
  id: "revenue",
  title: "Revenue",
  meaning: "Value of the orders.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ order amount",
  clock: /* @__PURE__ */ flow<Sale>(happenedOn),
  metric: /* @__PURE__ */ sumMoney<Sale>(amountOf),
});
