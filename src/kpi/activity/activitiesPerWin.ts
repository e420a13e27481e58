import { wonOpportunities } from "../conversion/wonOpportunities.js";
import { derive } from "../define/derive.js";
import { activitiesHeld } from "./activitiesHeld.js";

/**
 * Activities per deal won.
 *
 *     # held / # won
 *
 * Activities count on their day, wins on their closing day. Part of the work for a period's wins came before the
 * period, so choose periods much longer than the sales cycle. Work on lost deals counts too. With nothing won the
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
    meaning: "Activities per deal won.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "count",
    better: "lower",
    formula: "# activities held ÷ # won",
  },
);
