import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../exact/amount.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { amountParameter, type AmountRule } from "../define/parameter.js";
import { topShare } from "../facts/revenueConcentration.js";

const partOfAll: AmountRule = {
  isAllowed: (top) => top.gt(0) && top.lte(1),
  expected: "a share above 0 and up to 1",
};

/**
 * Share of the revenue from the largest customers, such as the top 20 %.
 *
 *     revenue of the largest customers / revenue
 *
 * A `Decimal`. If the part is not a whole number of customers, the last customer counts in part, so equal customers
 * give the part itself. Without revenue, or with a customer whose sum is below 0, the answer is null. Decision:
 * revenue-concentration.
 *
 * @param top - the share of the customers, above 0 and up to 1
 * @throws SalesKpiError `impossible-request` for any other part
 * @example topCustomerShare({ top: 0.2 })([{ accountId: "a", amount: 60 }, { accountId: "b", amount: 10 }, { accountId: "c", amount: 10 }, { accountId: "d", amount: 10 }, { accountId: "e", amount: 10 }]) // => 0.6
 */
export const topCustomerShare = defineFamily(
  {
    id: "top-customer-share",
    title: "Share of the largest customers",
    meaning:
      "Share of the revenue from the largest customers, such as the top 20 %.      revenue of the largest customers / revenue  A Decimal.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "lower",
    formula: "revenue of the largest customers ÷ revenue",
  },
  (about) =>
    ({ top }: { readonly top: Amount }) =>
      defineKpi({
        ...about,
        of: "orders",
        timeBasis: flow<Partial<Order>>(happenedOn),
        metric: topShare(amountParameter("top", top, partOfAll)),
      }),
  { top: "amount" },
);
