import { wonOpportunities } from "../conversion/wonOpportunities.js";
import { derive } from "../define/derive.js";
import { activitiesHeld } from "./activitiesHeld.js";

/**
 * How many activities it takes to win a deal.
 *
 *     # held / # won
 *
 * Activities by their day, wins by the day they closed: what was won in a period was partly worked for before it, so take
 * periods that are long beside the sales cycle. Work on deals that were lost is part of what a win takes. With nothing won the
 * answer is null. See {@link hoursPerWin} for the time.
 *
 * @example activitiesPerWin({ activities: [{ kind: "call", status: "held" }, { kind: "demo", status: "held" }], opportunities: [won, lost] }) // => 2
 */
export const activitiesPerWin = derive(
  { activities: activitiesHeld, won: wonOpportunities },
  ({ activities, won }) => (won === 0 ? null : activities / won),
  {
    id: "activities-per-win",
    title: "Activities per win",
    meaning: "How many activities it takes to win a deal.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "count",
    better: "lower",
    formula: "# activities held ÷ # won",
  },
);
