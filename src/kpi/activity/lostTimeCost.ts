import { isHeld, isNoShow, isSelling } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import {
  costOfTime,
  activitiesWithHourlyCost,
  type ActivityWithHourlyCost,
} from "../facts/activitiesWithHourlyCost.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * What the time cost in which nothing was sold: no-shows, and held activities that were no work on customers.
 *
 *     Σ minutes × hourly cost of the rep / 60
 *
 * The sum is exact and divided once. All minutes that a no-show was to take are lost; of a kind that nobody can tell to be
 * selling or not, none are. An activity without minutes, or of a rep without an hourly cost, adds nothing and is counted as
 * missing. What it would take to book the no-shows anew is told by {@link lostTimeWhatIf}. With none the answer is 0.
 * Decision: selling-kinds, lost-time.
 *
 * @example lostTimeCost({ activities: [{ id: "a", ownerId: "ann", on: "2026-02-01", kind: "visit", minutes: 90, status: "no-show" }, { id: "b", ownerId: "ann", on: "2026-02-01", kind: "admin", minutes: 30, status: "held" }], reps: [{ id: "ann", hourlyCost: 40, memberships: [] }] }) // => 80
 */
export const lostTimeCost = defineKpi({
  id: "lost-time-cost",
  title: "Cost of lost time",
  meaning:
    "What the time cost in which nothing was sold: no-shows, and held activities that were no work on customers.",
  of: "activities",
  topic: "activity",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "lower",
  formula: "Σ minutes lost × hourly cost ÷ 60",
  timeBasis: flow<ActivityWithHourlyCost>(happenedOn),
  metric: costOfTime(isLost),
  facts: activitiesWithHourlyCost,
});

function isLost(activity: ActivityWithHourlyCost): boolean {
  return isNoShow(activity) || (isHeld(activity) && isSelling(activity) === false);
}
