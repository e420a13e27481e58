import { defineKpi } from "../define/defineKpi.js";
import { ordersOfPeriod, revenueFromNew } from "../facts/ordersOfPeriod.js";
import { ordersInHistory } from "../facts/ordersInHistory.js";

/**
 * Revenue from the customers won in a period.
 *
 *     Σ amount of the orders of accounts whose first order is in the period
 *
 * An account won in the period is new for the whole period, with all its orders and credit notes. Together with
 * {@link existingCustomerRevenue} the figure is the whole revenue. A new customer of March is an existing customer in
 * April, so months do not add up to the quarter. Without a period nothing counts, and the answer is 0. Decision:
 * new-customer-revenue.
 *
 * @example newCustomerRevenue([{ accountId: "acme", on: "2025-11-05", amount: 10 }, { accountId: "acme", on: "2026-01-05", amount: 30 }, { accountId: "beta", on: "2026-02-05", amount: 10 }, { accountId: "beta", on: "2026-03-05", amount: 5 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 15
 */
export const newCustomerRevenue = defineKpi({
  id: "new-customer-revenue",
  title: "New-customer revenue",
  meaning: "Revenue from the customers won in a period.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ amount from customers new in the period",
  timeBasis: ordersOfPeriod,
  metric: revenueFromNew,
  facts: ordersInHistory,
});
