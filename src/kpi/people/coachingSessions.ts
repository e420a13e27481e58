import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isHeld } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * Number of coaching sessions that took place.
 *
 *     # held of the kind coaching, by their day
 *
 * A session counts for the owner of its record; two records of one session count as two. With none the answer is 0.
 *
 * @example coachingSessions([{ kind: "coaching", status: "held" }, { kind: "coaching", status: "cancelled" }, { kind: "demo", status: "held" }]) // => 1
 */
export const coachingSessions = defineKpi({
  id: "coaching-sessions",
  title: "Coaching sessions",
  meaning: "Number of coaching sessions that took place.",
  of: "activities",
  topic: "people",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# coaching held",
  timeBasis: flow<Held>(happenedOn),
  metric: where((activity: Held) => isHeld(activity) && activity.kind === "coaching", count()),
});
