import type { Metric } from "../../metric/metric.js";
import { sample, type SampleState } from "../../metric/quantile.js";
import { survivalCurve, type SurvivalRow } from "../../stats/survival/survivalCurve.js";
import { z95 } from "../../stats/intervals/z95.js";
import { responseTimeOf, type LeadAsOf, type ResponseTime } from "./leadsAsOf.js";

/** Response times of leads, with the number of leads without one. */
export type ResponseTimes = SampleState<ResponseTime>;

/**
 * Returns a metric of the survival curve of leads that still wait. The value is null if the end of the observation of a
 * waiting lead is unknown. The metric has no plan: its curve reads two fields of a lead at once, and a column holds
 * one.
 *
 * @param figureOf - returns the value from the curve
 */
export const responseTimeMetric = (
  figureOf: (stillWaiting: readonly SurvivalRow[]) => number | null,
): Metric<LeadAsOf, ResponseTimes, number | null> => ({
  ...sample(responseTimeOf, (time) => time),
  result: ({ values }) => {
    const known = values.flatMap(({ hours, isAnswered }) =>
      hours === null ? [] : [{ time: hours, event: isAnswered }],
    );
    return known.length < values.length ? null : figureOf(survivalCurve(known, z95));
  },
});
