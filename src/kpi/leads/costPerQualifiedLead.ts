import { divideMoney } from "../../metric/ratioMoney.js";
import { marketingCosts } from "../acquisition/marketingCosts.js";
import { derive } from "../define/derive.js";
import { qualifiedLeads } from "./qualifiedLeads.js";

/**
 * What a lead worth selling to cost in marketing.
 *
 *     Σ marketing costs / # leads qualified
 *
 * The costs of the period by the leads that were qualified in it, whenever they had come in: cheap leads that nobody can sell
 * to do not lower it as they lower {@link costPerLead}. Without a qualified lead the answer is null.
 *
 * @example costPerQualifiedLead({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], leads: [{ id: "a", qualifiedOn: "2026-01-20" }, { id: "b" }] }) // => 400
 */
export const costPerQualifiedLead = derive(
  { cost: marketingCosts, leads: qualifiedLeads },
  ({ cost, leads }) => divideMoney(cost, leads),
  {
    id: "cost-per-qualified-lead",
    title: "Cost per qualified lead",
    meaning: "What a lead worth selling to cost in marketing.",
    topic: "leads",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "Σ marketing costs ÷ # qualified leads",
  },
);
