import { wonOpportunities } from "../conversion/wonOpportunities.js";
import { derive } from "../define/derive.js";
import { effortMinutes } from "./effortMinutes.js";

/**
 * How many hours it takes to win a deal.
 *
 *     Σ minutes of held activities / 60 / # won
 *
 * Minutes by the day of the activity, wins by the day they closed; see {@link activitiesPerWin}. With nothing won the answer is
 * null.
 *
 * @example hoursPerWin({ activities: [{ status: "held", minutes: 90 }, { status: "held", minutes: 120 }], opportunities: [won, lost] }) // => 3.5
 */
export const hoursPerWin = derive(
  { minutes: effortMinutes, won: wonOpportunities },
  ({ minutes, won }) => (won === 0 ? null : minutes / (60 * won)),
  {
    id: "hours-per-win",
    title: "Hours per win",
    meaning: "How many hours it takes to win a deal.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "hours",
    better: "lower",
    formula: "Σ hours held ÷ # won",
  },
);
