import { distinct } from "../../metric/distinct.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { amountOf } from "../../model/questions/opportunity.js";
import { accountOf } from "../../model/questions/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { isPricedPurchase } from "./pricedPurchase.js";

/**
 * What a customer spends: in a period, or without one over the whole time that is known.
 *
 *     revenue / # different accounts that ordered
 *
 * Credit notes lower the revenue; an account that has nothing else is no customer. With no order the answer is null.
 * Decision: credit-notes.
 *
 * @example basketPerCustomer([{ accountId: "acme", amount: 100 }, { accountId: "acme", amount: 50 }, { accountId: "beta", amount: 30 }]) // => 90
 * @since 0.1.0
 */
export const basketPerCustomer = /* @__PURE__ */ defineKpi({
  id: "basket-per-customer",
  title: "Basket per customer",
  meaning: "What a customer spends: in a period, or without one over the whole time that is known.",
  of: "orders",
  question: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "revenue ÷ # customers",
  clock: /* @__PURE__ */ flow<Partial<Order>>(happenedOn),
  metric: /* @__PURE__ */ ratioMoney(
    /* @__PURE__ */ sumMoney<Partial<Order>>(amountOf),
    /* @__PURE__ */ where(isPricedPurchase, /* @__PURE__ */ distinct<Partial<Order>>(accountOf)),
  ),
});
