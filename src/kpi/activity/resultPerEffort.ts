import { derive } from "../define/derive.js";
import { wonRevenue } from "../revenue/wonRevenue.js";
import { effortMinutes } from "./effortMinutes.js";
import { perHour } from "../facts/perHour.js";

/**
 * What an hour of effort brings in: won revenue by the hours spent.
 *
 *     Σ won amount / (Σ minutes of held activities / 60)
 *
 * A `Decimal`, rounded once at 34 digits. Wins by the day they closed, minutes by the day of the activity. By segment it shows
 * where effort is wasted and where it is missing; {@link effortBySegment} has it for segments and reps. For margin see
 * {@link marginPerEffort}. With no time spent the answer is null.
 *
 * @example resultPerEffort({ activities: [{ status: "held", minutes: 90 }], opportunities: [{ ...won, amount: 600 }] }) // => 400
 */
export const resultPerEffort = derive(
  { won: wonRevenue, minutes: effortMinutes },
  ({ won, minutes }) => perHour(won, minutes),
  {
    id: "result-per-effort",
    title: "Won revenue per hour",
    meaning: "What an hour of effort brings in: won revenue by the hours spent.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ won amount ÷ Σ hours held",
  },
);
