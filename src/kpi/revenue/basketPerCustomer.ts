import { distinct } from "../../metric/distinct.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { accountOf } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { isPricedPurchase } from "../facts/isPricedPurchase.js";

/**
 * Revenue per customer, in a period or over all of time.
 *
 *     revenue / # different accounts that ordered
 *
 * Credit notes lower the revenue; an account with credit notes alone is not a customer. With no order the answer is
 * null. Decision: credit-notes.
 *
 * @example basketPerCustomer([{ accountId: "acme", amount: 100 }, { accountId: "acme", amount: 50 }, { accountId: "beta", amount: 30 }]) // => 90
 */
export const basketPerCustomer = defineKpi({
  id: "basket-per-customer",
  title: "Basket per customer",
  meaning: "Revenue per customer, in a period or over all of time.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "revenue ÷ # customers",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: ratioMoney(sumMoney<Partial<Order>>(amountOf), where(isPricedPurchase, distinct<Partial<Order>>(accountOf))),
});
