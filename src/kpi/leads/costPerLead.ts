import { divideMoney } from "../../metric/ratioMoney.js";
import { marketingCosts } from "../acquisition/marketingCosts.js";
import { derive } from "../define/derive.js";
import { leadsCreated } from "./leadsCreated.js";

/**
 * Marketing cost of a lead.
 *
 *     Σ marketing costs / # leads created
 *
 * The costs of the period, divided by the leads of the period; rep time does not count. Grouped by source, the costs of
 * a source are divided by its leads; costs without a source have a row of their own. Without a lead the answer is null.
 *
 * @example costPerLead({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], leads: [{ id: "a" }, { id: "b" }] }) // => 200
 */
export const costPerLead = derive(
  { cost: marketingCosts, leads: leadsCreated },
  ({ cost, leads }) => divideMoney(cost, leads),
  {
    id: "cost-per-lead",
    title: "Cost per lead",
    meaning: "Marketing cost of a lead.",
    topic: "leads",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "Σ marketing costs ÷ # leads",
  },
);
