import { divideMoney } from "../../metric/ratioMoney.js";
import { marketingCosts } from "../acquisition/marketingCosts.js";
import { derive } from "../define/derive.js";
import { leadsCreated } from "./leadsCreated.js";

/**
 * What a lead cost in marketing.
 *
 *     Σ marketing costs / # leads created
 *
 * The costs of the period by the leads of the period; rep time is not in it. By source the costs of a source are set against
 * its leads, and costs without a source stand in a row of their own. Without a lead the answer is null.
 *
 * @example costPerLead({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], leads: [{ id: "a" }, { id: "b" }] }) // => 200
 */
export const costPerLead = derive(
  { cost: marketingCosts, leads: leadsCreated },
  ({ cost, leads }) => divideMoney(cost, leads),
  {
    id: "cost-per-lead",
    title: "Cost per lead",
    meaning: "What a lead cost in marketing.",
    topic: "leads",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "Σ marketing costs ÷ # leads",
  },
);
