import { ratioMoney } from "../../metric/ratioMoney.js";
import { defineKpi } from "../define/defineKpi.js";
import { allRevenue, ordersOfPeriod, revenueFromNew } from "../facts/ordersOfPeriod.js";
import { ordersInHistory } from "../facts/ordersInHistory.js";

/**
 * Share of a period's revenue from the customers won in it.
 *
 *     new-customer revenue / revenue
 *
 * A `Decimal`. Without a period, and without revenue, the answer is null. Decision: new-customer-revenue.
 *
 * @example newCustomerShare([{ accountId: "acme", on: "2025-11-05", amount: 10 }, { accountId: "acme", on: "2026-01-05", amount: 30 }, { accountId: "beta", on: "2026-02-05", amount: 10 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.25
 */
export const newCustomerShare = defineKpi({
  id: "new-customer-share",
  title: "New-customer share of revenue",
  meaning: "Share of a period's revenue from the customers won in it.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "neither",
  formula: "new-customer revenue ÷ revenue",
  timeBasis: ordersOfPeriod,
  metric: ratioMoney(revenueFromNew, allRevenue),
  facts: ordersInHistory,
});
