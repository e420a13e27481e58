import { count } from "../../metric/count.js";
import { defineKpi } from "../define/defineKpi.js";
import { employment } from "../facts/employment.js";

/**
 * Number of reps employed on at least one day of a period.
 *
 *     # reps hired before the period's end who did not leave before its start
 *
 * A rep who joined or left within the period counts fully, because the period's sales are theirs too. For the number at
 * the end see {@link headcount}. A rep without a hiring day was always employed. Without a period all reps count; with
 * `asOf`, those hired by that day. With none the answer is 0. Decision: active-reps.
 *
 * @example activeReps([{ id: "ann", memberships: [] }, { id: "bob", memberships: [], leftOn: "2026-02-15" }, { id: "cat", memberships: [], hiredOn: "2026-04-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 2
 */
export const activeReps = defineKpi({
  id: "active-reps",
  title: "Active reps",
  meaning: "Number of reps employed on at least one day of a period.",
  of: "reps",
  topic: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "neither",
  formula: "# reps employed in the period",
  timeBasis: employment,
  metric: count(),
});
