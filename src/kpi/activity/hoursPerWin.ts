import { wonOpportunities } from "../conversion/wonOpportunities.js";
import { derive } from "../define/derive.js";
import { effortMinutes } from "./effortMinutes.js";

/**
 * Hours of activity per deal won.
 *
 *     Σ minutes of held activities / 60 / # won
 *
 * Minutes count on the day of the activity, wins on their closing day; see {@link activitiesPerWin}. With nothing won
 * the answer is null.
 *
 * @example hoursPerWin({ activities: [{ status: "held", minutes: 90 }, { status: "held", minutes: 120 }], opportunities: [won, lost] }) // => 3.5
 */
export const hoursPerWin = derive(
  { minutes: effortMinutes, won: wonOpportunities },
  ({ minutes, won }) => (won === 0 ? null : minutes / (60 * won)),
  {
    id: "hours-per-win",
    title: "Hours per win",
    meaning: "Hours of activity per deal won.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "hours",
    better: "lower",
    formula: "Σ hours held ÷ # won",
  },
);
