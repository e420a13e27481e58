import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Order } from "../../model/records/order.js";
import { divideExact } from "../../exact/divideExact.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { revenueConcentration } from "../facts/revenueConcentration.js";

/**
 * Concentration of revenue on few customers: the Herfindahl–Hirschman index.
 *
 *     Σ (revenue of a customer / revenue)²
 *
 * A `Decimal` from 1/n for n equal customers up to 1 for all revenue from one: 1 / index is the number of equal
 * customers with the same concentration. Without revenue, or with a customer whose sum is below 0, the answer is null.
 * Decision: revenue-concentration.
 *
 * Source: A. O. Hirschman, The paternity of an index, American Economic Review 54 (1964).
 *
 * @example revenueHerfindahl([{ accountId: "acme", amount: 30 }, { accountId: "beta", amount: 10 }]) // => 0.625
 */
export const revenueHerfindahl = defineKpi({
  id: "revenue-herfindahl",
  title: "Revenue concentration (Herfindahl–Hirschman)",
  meaning: "Concentration of revenue on few customers: the Herfindahl–Hirschman index.",
  of: "orders",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "Σ (revenue of a customer ÷ revenue)²",
  timeBasis: flow<Partial<Order>>(happenedOn),
  metric: revenueConcentration((revenues, total) => {
    const whole = sumToDecimal(total);
    const squares = revenues.reduce((sum, revenue) => addProduct(sum, revenue, revenue), emptySum());
    return divideExact(squares, addProduct(emptySum(), whole, whole));
  }),
});
