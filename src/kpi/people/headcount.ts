import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { defineKpi } from "../define/defineKpi.js";
import { employedReps, isEmployed, repsOfBook } from "../facts/employedReps.js";

/**
 * Number of reps employed at the end of a day.
 *
 *     # hired by the day who have not left by it
 *
 * A rep without a hiring day was always employed; a rep who leaves on a day is no longer employed at its end. Without
 * `asOf`, the reps whose records have no leaving day. For the reps of a whole period see {@link activeReps}. With none
 * the answer is 0. Decision: active-reps.
 *
 * @example headcount([{ id: "ann", memberships: [] }, { id: "bob", memberships: [], leftOn: "2026-02-15" }], { asOf: "2026-02-14" }) // => 2
 */
export const headcount = defineKpi({
  id: "headcount",
  title: "Headcount",
  meaning: "Number of reps employed at the end of a day.",
  of: "reps",
  topic: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "neither",
  formula: "# employed",
  timeBasis: employedReps,
  metric: where(isEmployed, count()),
  facts: repsOfBook,
});
