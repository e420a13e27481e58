import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { topShare } from "../facts/revenueConcentration.js";

/**
 * Share of the revenue from the largest tenth of the customers.
 *
 *     revenue of the top 10 % of customers / revenue
 *
 * A `Decimal`. Of 25 customers, the first two and half of the third count: equal customers give 0.1, however few they
 * are. For other parts see {@link topCustomerShare}. Without revenue, or with a customer whose sum is below 0, the
 * answer is null. Decision: revenue-concentration.
 *
 * @example topDecileShare([{ accountId: "acme", amount: 60 }, { accountId: "beta", amount: 20 }, { accountId: "ceres", amount: 20 }]) // => 0.18
 */
export const topDecileShare = defineKpi({
  id: "top-decile-share",
  title: "Top-decile share of revenue",
  meaning: "Share of the revenue from the largest tenth of the customers.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "revenue of the top 10 % of customers ÷ revenue",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: topShare(0.1),
});
