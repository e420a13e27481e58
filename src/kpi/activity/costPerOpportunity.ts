import { divideMoney } from "../../metric/ratioMoney.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { marketingCosts } from "../acquisition/marketingCosts.js";
import { repTimeCost } from "../acquisition/repTimeCost.js";
import { sellingExpenses } from "../acquisition/sellingExpenses.js";
import { derive } from "../define/derive.js";
import { opportunitiesCreated } from "../pipeline/opportunitiesCreated.js";

/**
 * Costs and rep time per opportunity created.
 *
 *     (Σ marketing costs + Σ selling expenses + cost of rep time) / # created
 *
 * A `Decimal`. Rep time is the hours of held activities at the reps' hourly cost; salaries are the same time and left
 * out. Costs count on their day, opportunities on their creation day. With none created the answer is null. Decision:
 * rep-time.
 *
 * @example costPerOpportunity({ costs: [{ on: "2026-01-10", kind: "marketing", amount: 400 }], activities: [{ id: "a", ownerId: "ann", on: "2026-02-01", kind: "visit", minutes: 90, status: "held" }], reps: [{ id: "ann", hourlyCost: 40, memberships: [] }], opportunities: [won, lost] }) // => 230
 */
export const costPerOpportunity = derive(
  { marketing: marketingCosts, selling: sellingExpenses, time: repTimeCost, created: opportunitiesCreated },
  ({ marketing, selling, time, created }) => {
    const costs: readonly Amount[] = [marketing, selling, time];
    return divideMoney(sumToDecimal(costs.reduce(addAmount, emptySum())), created);
  },
  {
    id: "cost-per-opportunity",
    title: "Cost per opportunity",
    meaning: "Costs and rep time per opportunity created.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "(costs + rep time) ÷ # created",
  },
);
