import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { isFirstOrder, ordersInHistory, type OrderInHistory } from "../facts/ordersInHistory.js";

/**
 * Number of accounts whose first order is in the period.
 *
 *     # accounts, by the day of their first order
 *
 * The first order is the first of all orders passed: pass the orders before the period too, or every account is new. A
 * credit note is not an order. Grouped by rep, the first order is the account's first with any rep. With none the
 * answer is 0. Decision: credit-notes.
 *
 * @example newCustomers([{ accountId: "acme", on: "2025-11-05", amount: 10 }, { accountId: "acme", on: "2026-02-05", amount: 10 }, { accountId: "beta", on: "2026-03-05", amount: 10 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const newCustomers = defineKpi({
  id: "new-customers",
  title: "New customers",
  meaning: "Number of accounts whose first order is in the period.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# accounts whose first order is in the period",
  timeBasis: flow<OrderInHistory>(happenedOn),
  metric: where<OrderInHistory, number, number>(isFirstOrder, count()),
  facts: ordersInHistory,
});
