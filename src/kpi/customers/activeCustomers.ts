import { distinct } from "../../metric/distinct.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { accountOf, isPurchase } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Number of accounts that ordered.
 *
 *     # different accounts with an order in the period
 *
 * An account with several orders counts once. A credit note is not an order. A customer of two quarters is one customer
 * of the half-year: the counts of periods do not add up. With none the answer is 0. Decision: credit-notes.
 *
 * @example activeCustomers([{ accountId: "acme", amount: 10 }, { accountId: "acme", amount: 20 }, { accountId: "beta", amount: -5 }]) // => 1
 */
export const activeCustomers = defineKpi({
  id: "active-customers",
  title: "Active customers",
  meaning: "Number of accounts that ordered.",
  of: "orders",
  topic: "customers",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# different accounts that ordered",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: where(isPurchase, distinct<Partial<Order>>(accountOf)),
});
