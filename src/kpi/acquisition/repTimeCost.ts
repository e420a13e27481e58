import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import {
  costOfTime,
  activitiesWithHourlyCost,
  type ActivityWithHourlyCost,
} from "../facts/activitiesWithHourlyCost.js";

/**
 * Cost of rep time, at the reps' hourly cost.
 *
 *     Σ minutes of held activities × hourly cost of the rep / 60
 *
 * The sum is exact and divided once. Held activities of all kinds count, administration included. An activity without
 * minutes, or of a rep without an hourly cost, adds nothing and is counted as missing. {@link salesSalaries} measures
 * the same time in another way: never add the two. With none the answer is 0. Decision: rep-time.
 *
 * @example repTimeCost({ activities: [{ id: "a", ownerId: "ann", on: "2026-02-01", kind: "visit", minutes: 90, status: "held" }], reps: [{ id: "ann", hourlyCost: 40, memberships: [] }] }) // => 60
 */
export const repTimeCost = defineKpi({
  id: "rep-time-cost",
  title: "Cost of rep time",
  meaning: "Cost of rep time, at the reps' hourly cost.",
  of: "activities",
  topic: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ held minutes × hourly cost ÷ 60",
  timeBasis: flow<ActivityWithHourlyCost>(happenedOn),
  metric: costOfTime(isHeld),
  facts: activitiesWithHourlyCost,
});
