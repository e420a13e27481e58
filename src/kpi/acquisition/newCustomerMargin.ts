import { where } from "../../metric/where.js";
import { defineKpi } from "../define/defineKpi.js";
import { margin } from "../facts/margin.js";
import { ordersOfPeriod, type OrderOfPeriod } from "../facts/ordersOfPeriod.js";
import { ordersInHistory } from "../facts/ordersInHistory.js";

/**
 * Margin from the customers won in a period.
 *
 *     Σ (amount − cost) of the orders of accounts whose first order is in the period
 *
 * The counterpart of {@link newCustomerRevenue}: an account won in the period is new for all of it. An order without a
 * cost is left out, amount and all, and counted as missing. Without a period no customer is new, and the answer is 0.
 * Decision: new-customer-revenue.
 *
 * @example newCustomerMargin([{ accountId: "acme", on: "2025-11-05", amount: 10, cost: 5 }, { accountId: "beta", on: "2026-02-05", amount: 100, cost: 70 }, { accountId: "beta", on: "2026-03-05", amount: 50, cost: "29.50" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 50.5
 */
export const newCustomerMargin = defineKpi({
  id: "new-customer-margin",
  title: "New-customer margin",
  meaning: "Margin from the customers won in a period.",
  of: "orders",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ (amount − cost) from customers new in the period",
  timeBasis: ordersOfPeriod,
  metric: where((order: OrderOfPeriod) => order.isFromNewCustomer === true, margin),
  facts: ordersInHistory,
});
