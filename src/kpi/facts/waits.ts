import type { Metric } from "../../metric/metric.js";
import { sample, type SampleState } from "../../metric/quantile.js";
import { survivalCurve, type SurvivalRow } from "../../stats/survival/survivalCurve.js";
import { z95 } from "../../stats/intervals/z95.js";
import { waitOf, type SeenLead, type Wait } from "./seenLeads.js";

/** The waits seen, and how many leads tell of none. */
export type Waits = SampleState<Wait>;

/**
 * What the curve of leads still waiting answers. A lead that waits and was seen until nobody knows when leaves the curve
 * unknown, and the answer null. The metric has no plan: its curve is of two fields of a lead at once, which no column holds.
 */
export const ofWaits = (
  answer: (stillWaiting: readonly SurvivalRow[]) => number | null,
): Metric<SeenLead, Waits, number | null> => ({
  ...sample(waitOf, (wait) => wait),
  result: ({ values }) => {
    const known = values.flatMap(({ hours, isAnswered }) =>
      hours === null ? [] : [{ time: hours, event: isAnswered }],
    );
    return known.length < values.length ? null : answer(survivalCurve(known, z95));
  },
});
