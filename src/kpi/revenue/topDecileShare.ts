import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { topShare } from "../facts/revenueConcentration.js";

/**
 * Share of the revenue that the largest tenth of the customers make.
 *
 *     revenue of the top 10 % of customers / revenue
 *
 * A `Decimal`. Of 25 customers these are the first two, and half of the third: 0.1 is an even spread, however few they
 * are. For another part of them see {@link topCustomerShare}. Among equals it does not matter who is in. Without
 * revenue, and with a customer whose sum is below 0, the answer is null. Decision: revenue-concentration.
 *
 * @example topDecileShare([{ accountId: "acme", amount: 60 }, { accountId: "beta", amount: 20 }, { accountId: "ceres", amount: 20 }]) // => 0.18
 */
export const topDecileShare = defineKpi({
  id: "top-decile-share",
  title: "Top-decile share of revenue",
  meaning: "Share of the revenue that the largest tenth of the customers make.",
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
