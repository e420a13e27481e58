import { derive } from "../define/derive.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { effortMinutes } from "./effortMinutes.js";
import { perHour } from "../facts/perHour.js";

/**
 * Won revenue per hour of activity.
 *
 *     Σ won amount / (Σ minutes of held activities / 60)
 *
 * A `Decimal`, rounded once at 34 digits. Wins count on their closing day, minutes on the day of the activity.
 * {@link effortBySegment} shows it by segment and rep. For margin see {@link marginPerEffort}. With no time spent the
 * answer is null.
 *
 * @example resultPerEffort({ activities: [{ status: "held", minutes: 90 }], opportunities: [{ ...won, amount: 600 }] }) // => 400
 */
export const resultPerEffort = derive(
  { won: wonRevenue, minutes: effortMinutes },
  ({ won, minutes }) => perHour(won, minutes),
  {
    id: "result-per-effort",
    title: "Won revenue per hour",
    meaning: "Won revenue per hour of activity.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ won amount ÷ Σ hours held",
  },
);
