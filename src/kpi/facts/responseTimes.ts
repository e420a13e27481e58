import type { Metric } from "../../metric/metric.js";
import { sample, type SampleState } from "../../metric/quantile.js";
import { survivalCurve, type SurvivalRow } from "../../stats/survival/survivalCurve.js";
import { z95 } from "../../stats/intervals/z95.js";
import { responseTimeOf, type LeadAsOf, type ResponseTime } from "./leadsAsOf.js";

/** The waits seen, and how many leads tell of none. */
export type ResponseTimes = SampleState<ResponseTime>;

/**
 * What the curve of leads still waiting answers. A lead that waits and was seen until nobody knows when leaves the curve
 * unknown, and the answer null. The metric has no plan: its curve is of two fields of a lead at once, which no column holds.
 */
export const responseTimeMetric = (
  answer: (stillWaiting: readonly SurvivalRow[]) => number | null,
): Metric<LeadAsOf, ResponseTimes, number | null> => ({
  ...sample(responseTimeOf, (wait) => wait),
  result: ({ values }) => {
    const known = values.flatMap(({ hours, isAnswered }) =>
      hours === null ? [] : [{ time: hours, event: isAnswered }],
    );
    return known.length < values.length ? null : answer(survivalCurve(known, z95));
  },
});
