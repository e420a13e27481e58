import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status"> & Partial<Pick<Activity, "on">>;

/**
 * Number of activities that took place.
 *
 *     # held, by their day
 *
 * All kinds count; group by `activityKind` to tell them apart. Planned, cancelled and missed activities do not count.
 * With none the answer is 0.
 *
 * @example activitiesHeld([{ kind: "call", status: "held" }, { kind: "demo", status: "held" }, { kind: "demo", status: "no-show" }]) // => 2
 */
export const activitiesHeld = defineKpi({
  id: "activities-held",
  title: "Activities held",
  meaning: "Number of activities that took place.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# held",
  timeBasis: flow<Held>(happenedOn),
  metric: where(isHeld, count()),
});
