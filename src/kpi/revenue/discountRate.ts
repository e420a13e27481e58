import { all } from "../../metric/all.js";
import { map } from "../../metric/map.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../exact/amount.js";
import { defineKpi } from "../define/defineKpi.js";
import { difference } from "../define/difference.js";
import { flow } from "../define/flow.js";

type Sale = Pick<Partial<Order>, "on" | "amount" | "listAmount">;

const listAmountOf = accessor<Sale, Amount>("listAmount", (order) => order.listAmount);

const list = sumMoney<Sale>(listAmountOf);
const net = where((order) => order.listAmount != null, sumMoney<Sale>(amountOf));

const discount = map(all<Sale, { list: typeof list; net: typeof net }>({ list, net }), (sums) =>
  difference(sums.list, sums.net),
);

/**
 * Share of the list price given as discount.
 *
 *     Σ (list amount − amount) / Σ list amount, of the orders whose list amount is known
 *
 * A `Decimal`, weighted by value: 10 % off a large order counts for more than 10 % off a small one. A sale above its
 * list price lowers the rate. An order without a list amount is on neither side and counted as missing. Without a list
 * amount the answer is null.
 *
 * @example discountRate([{ amount: 1200, listAmount: 1500 }, { amount: 500, listAmount: 500 }]) // => 0.15
 */
export const discountRate = defineKpi({
  id: "discount-rate",
  title: "Discount rate",
  meaning: "Share of the list price given as discount.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ (list − net) ÷ Σ list",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: ratioMoney(discount, list),
});
