import { divideMoney } from "../../metric/ratioMoney.js";
import { marketingCosts } from "../acquisition/marketingCosts.js";
import { derive } from "../define/derive.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/**
 * Marketing cost of a qualified lead.
 *
 *     Σ marketing costs / # leads qualified
 *
 * The costs of the period, divided by the leads qualified in it, however old: cheap leads that never qualify lower
 * {@link costPerLead} but not this figure. Without a qualified lead the answer is null.
 *
 * @example costPerQualifiedLead({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], leads: [{ id: "a", qualifiedOn: "2026-01-20" }, { id: "b" }] }) // => 400
 */
export const costPerQualifiedLead = derive(
  { cost: marketingCosts, leads: qualifiedLeads },
  ({ cost, leads }) => divideMoney(cost, leads),
  {
    id: "cost-per-qualified-lead",
    title: "Cost per qualified lead",
    meaning: "Marketing cost of a qualified lead.",
    topic: "leads",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "Σ marketing costs ÷ # qualified leads",
  },
);
