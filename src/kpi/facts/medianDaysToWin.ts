import type { Metric } from "../../metric/metric.js";
import { sample, type SampleState } from "../../metric/quantile.js";
import { createdOn, cycleDays, isOpen } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import { cumulativeIncidence } from "../../stats/survival/cumulativeIncidence.js";
import { daysOpen, type DealAsOf } from "./dealsAsOf.js";

/** How a deal ended and after how many days, or for how long it has been open. */
interface Course {
  /** Null where it is open, and nobody says until when that was seen. */
  readonly days: number | null;
  readonly ended: "won" | "lost" | null;
}

/** The courses seen, and how many deals tell of none. */
export type Courses = SampleState<Course>;

/** A deal's course; null where a day that it takes is not known, or it ends before it begins. */
const courseOf: Accessor<DealAsOf, Course> = accessor("closedOn", (deal) => {
  const { outcome, asOf } = deal;
  if (outcome === "open" && createdOn(deal) != null && asOf == null) return { days: null, ended: null };
  const days = isOpen(deal) ? daysOpen(deal) : cycleDays(deal);
  return days == null || days < 0 ? null : { days, ended: outcome === "open" ? null : outcome };
});

/** How far from one another two sums of rounded shares may be that are the same. */
const rounding = 1e-12;

/**
 * The median time to a win by the curves of Aalen and Johansen. It has no plan: its curves are of a deal's outcome and two of
 * its days at once, which no column holds.
 */
export const medianDaysToWin = (): Metric<DealAsOf, Courses, number | null> => ({
  ...sample(courseOf, (course) => course),
  result: ({ values }) => {
    const known = values.flatMap(({ days, ended }) => (days === null ? [] : [{ time: days, cause: ended }]));
    if (known.length < values.length) return null;
    const curves = cumulativeIncidence(known, ["won", "lost"]);
    const end = curves.at(-1);
    if (end === undefined || end.incidence.won === 0 || end.survival > end.incidence.won + rounding) return null;
    const half = end.incidence.won / 2;
    return curves.find(({ incidence }) => incidence.won >= half - rounding)?.time ?? null;
  },
});
