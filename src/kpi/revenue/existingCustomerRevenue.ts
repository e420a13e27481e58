import { defineKpi } from "../define/defineKpi.js";
import { ordersOfPeriod, revenueFromExisting } from "../facts/ordersOfPeriod.js";
import { ordersInHistory } from "../facts/ordersInHistory.js";

/**
 * Revenue of a period from accounts that were customers before it.
 *
 *     Σ amount of the orders of accounts whose first order is not in the period
 *
 * Credit notes of an account without a known order count here. Together with {@link newCustomerRevenue} the figure is
 * the whole revenue. Without a period nothing counts, and the answer is 0. Decision: new-customer-revenue.
 *
 * @example existingCustomerRevenue([{ accountId: "acme", on: "2025-11-05", amount: 10 }, { accountId: "acme", on: "2026-01-05", amount: 30 }, { accountId: "beta", on: "2026-02-05", amount: 10 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 30
 */
export const existingCustomerRevenue = defineKpi({
  id: "existing-customer-revenue",
  title: "Existing-customer revenue",
  meaning: "Revenue of a period from accounts that were customers before it.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ amount from customers of before the period",
  timeBasis: ordersOfPeriod,
  metric: revenueFromExisting,
  facts: ordersInHistory,
});
