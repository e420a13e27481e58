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
 * Cost of time without selling: no-shows, and held activities that were not work on customers.
 *
 *     Σ minutes × hourly cost of the rep / 60
 *
 * The sum is exact and divided once. All planned minutes of a no-show are lost. Held activities of a kind that is
 * neither selling nor not selling are not. An activity without minutes, or of a rep without an hourly cost, adds
 * nothing and is counted as missing. {@link lostTimeWhatIf} estimates the time to rebook the no-shows. With none the
 * answer is 0. Decision: selling-kinds, lost-time.
 *
 * @example lostTimeCost({ activities: [{ id: "a", ownerId: "ann", on: "2026-02-01", kind: "visit", minutes: 90, status: "no-show" }, { id: "b", ownerId: "ann", on: "2026-02-01", kind: "admin", minutes: 30, status: "held" }], reps: [{ id: "ann", hourlyCost: 40, memberships: [] }] }) // => 80
 */
export const lostTimeCost = defineKpi({
  id: "lost-time-cost",
  title: "Cost of lost time",
  meaning: "Cost of time without selling: no-shows, and held activities that were not work on customers.",
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
