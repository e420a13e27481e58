import { all } from "../../metric/all.js";
import { map } from "../../metric/map.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { amountOf } from "../../model/questions/opportunity.js";
import { reads } from "../../model/questions/reads.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../money/amount.js";
import { defineKpi } from "../define/defineKpi.js";
import { difference } from "../define/difference.js";
import { flow } from "../define/flow.js";

type Sale = Pick<Partial<Order>, "on" | "amount" | "listAmount">;

const listAmountOf = /* @__PURE__ */ reads<Sale, Amount>("listAmount", (order) => order.listAmount);

const list = /* @__PURE__ */ sumMoney<Sale>(listAmountOf);
const net = /* @__PURE__ */ where((order) => order.listAmount != null, /* @__PURE__ */ sumMoney<Sale>(amountOf));

const discount = /* @__PURE__ */ map(
  /* @__PURE__ */ all<Sale, { list: typeof list; net: typeof net }>({ list, net }),
  (sums) => difference(sums.list, sums.net),
);

/**
 * Share of the list prices that was given away.
 *
 *     Σ (list amount − amount) / Σ list amount, of the orders whose list amount is known
 *
 * A `Decimal`, weighted by value as any ratio of sums: 10 % off a large order counts for more than 10 % off a small
 * one. A sale above its list price lowers it. An order without a list amount is on neither side and counted as missing.
 * With nothing listed the answer is null.
 *
 * @example discountRate([{ amount: 1200, listAmount: 1500 }, { amount: 500, listAmount: 500 }]) // => 0.15
 * @since 0.1.0
 */
export const discountRate = /* @__PURE__ */ defineKpi({
  id: "discount-rate",
  title: "Discount rate",
  meaning: "Share of the list prices that was given away.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ (list − net) ÷ Σ list",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ ratioMoney(discount, list),
});
