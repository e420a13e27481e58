import { derive } from "../define/derive.js";
import { wonMargin } from "../revenue/wonMargin.js";
import { effortMinutes } from "./effortMinutes.js";
import { perHour } from "../facts/perHour.js";

/**
 * Won margin per hour of activity.
 *
 *     Σ won margin / (Σ minutes of held activities / 60)
 *
 * A `Decimal`, rounded once at 34 digits. A win without a margin adds nothing to the numerator while its time counts in
 * the denominator: `measure` counts such wins. For revenue see {@link resultPerEffort}. With no time spent the answer
 * is null.
 *
 * @example marginPerEffort({ activities: [{ status: "held", minutes: 90 }], opportunities: [{ ...won, margin: 150 }] }) // => 100
 */
export const marginPerEffort = derive(
  { margin: wonMargin, minutes: effortMinutes },
  ({ margin, minutes }) => perHour(margin, minutes),
  {
    id: "margin-per-effort",
    title: "Won margin per hour",
    meaning: "Won margin per hour of activity.",
    topic: "activity",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ won margin ÷ Σ hours held",
  },
);
