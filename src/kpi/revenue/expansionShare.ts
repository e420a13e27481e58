import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

const isExpansion = ({ kind }: Pick<Partial<Order>, "kind">): boolean => kind === "cross-sell" || kind === "upsell";

/**
 * Share of the revenue from cross-selling and upselling.
 *
 *     (cross-sell revenue + upsell revenue) / revenue
 *
 * A `Decimal`. Repeat orders are not expansion. Without revenue the answer is null.
 *
 * @example expansionShare([{ kind: "upsell", amount: 100 }, { kind: "cross-sell", amount: 50 }, { kind: "repeat", amount: 450 }]) // => 0.25
 */
export const expansionShare = defineKpi({
  id: "expansion-share",
  title: "Expansion share",
  meaning: "Share of the revenue from cross-selling and upselling.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "(cross-sell + upsell) ÷ revenue",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: ratioMoney(where(isExpansion, sumMoney<Partial<Order>>(amountOf)), sumMoney<Partial<Order>>(amountOf)),
});
