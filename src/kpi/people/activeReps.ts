import { count } from "../../metric/count.js";
import { defineKpi } from "../define/defineKpi.js";
import { employment } from "../facts/employment.js";

/**
 * How many reps were employed on some day of a period.
 *
 *     # reps hired before the period's end who did not leave before its start
 *
 * Who left or came in the middle counts whole, so that what they sold is divided among them too; how many are there at the
 * end is {@link headcount}. A rep without a hiring day was always there. Without a period all reps that there ever were
 * count, up to a day those hired by it. With none the answer is 0. Decision: active-reps.
 *
 * @example activeReps([{ id: "ann", memberships: [] }, { id: "bob", memberships: [], leftOn: "2026-02-15" }, { id: "cat", memberships: [], hiredOn: "2026-04-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 2
 */
export const activeReps = defineKpi({
  id: "active-reps",
  title: "Active reps",
  meaning: "How many reps were employed on some day of a period.",
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
