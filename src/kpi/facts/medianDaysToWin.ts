import type { Metric } from "../../metric/metric.js";
import { sample, type SampleState } from "../../metric/quantile.js";
import { createdOn, cycleDays, isOpen } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import { cumulativeIncidence } from "../../stats/survival/cumulativeIncidence.js";
import { daysOpen, type DealAsOf } from "./dealsAsOf.js";

/** Duration of a deal and the event that ended it. */
interface DealDuration {
  /**
   * Number of days to the close, or to the end of the observation; null if the deal is open and that end is unknown.
   */
  readonly days: number | null;
  /** Event that ended the deal; null for a censored duration. */
  readonly ended: "won" | "lost" | null;
}

/** Durations of deals, with the number of deals without one. */
export type DealDurations = SampleState<DealDuration>;

/** Duration of a deal; null if a day is unknown, or if the deal ends before it begins. */
const durationOf: Accessor<DealAsOf, DealDuration> = accessor("closedOn", (deal) => {
  const { outcome, asOf } = deal;
  if (outcome === "open" && createdOn(deal) != null && asOf == null) return { days: null, ended: null };
  const days = isOpen(deal) ? daysOpen(deal) : cycleDays(deal);
  return days == null || days < 0 ? null : { days, ended: outcome === "open" ? null : outcome };
});

/** Largest difference between two equal sums of rounded shares. */
const tolerance = 1e-12;

/**
 * Returns the metric of the median time to a win, from the cumulative incidence of Aalen and Johansen (1978). The
 * metric has no plan: its curves read a deal's outcome and two of its days at once, and a column holds one field.
 */
export const medianDaysToWin = (): Metric<DealAsOf, DealDurations, number | null> => ({
  ...sample(durationOf, (duration) => duration),
  result: ({ values }) => {
    const known = values.flatMap(({ days, ended }) => (days === null ? [] : [{ time: days, cause: ended }]));
    if (known.length < values.length) return null;
    const curves = cumulativeIncidence(known, ["won", "lost"]);
    const end = curves.at(-1);
    if (end === undefined || end.incidence.won === 0 || end.survival > end.incidence.won + tolerance) return null;
    const half = end.incidence.won / 2;
    return curves.find(({ incidence }) => incidence.won >= half - tolerance)?.time ?? null;
  },
});
