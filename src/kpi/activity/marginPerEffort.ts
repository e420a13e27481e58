import { derive } from "../define/derive.js";
import { wonMargin } from "../revenue/wonMargin.js";
import { effortMinutes } from "./effortMinutes.js";
import { perHour } from "../facts/perHour.js";

/**
 * What is left of an hour of effort: won margin by the hours spent.
 *
 *     Σ won margin / (Σ minutes of held activities / 60)
 *
 * A `Decimal`, rounded once at 34 digits. A win that does not state its margin adds nothing above while its time counts below:
 * `measure` says how many there are. For revenue see {@link resultPerEffort}. With no time spent the answer is null.
 *
 * @example marginPerEffort({ activities: [{ status: "held", minutes: 90 }], opportunities: [{ ...won, margin: 150 }] }) // => 100
 */
export const marginPerEffort = derive(
  { margin: wonMargin, minutes: effortMinutes },
  ({ margin, minutes }) => perHour(margin, minutes),
  {
    id: "margin-per-effort",
    title: "Won margin per hour",
    meaning: "What is left of an hour of effort: won margin by the hours spent.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ won margin ÷ Σ hours held",
  },
);
