import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { isHeld, isMeeting } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Held = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * Number of meetings that took place.
 *
 *     # held of the kinds meeting, phone meeting, video, visit and demo, by their day
 *
 * A spontaneous call is not a meeting. With none the answer is 0. Decision: which-meetings.
 *
 * @example meetingsHeld([{ kind: "meeting", status: "held" }, { kind: "demo", status: "held" }, { kind: "call", status: "held" }]) // => 2
 */
export const meetingsHeld = defineKpi({
  id: "meetings-held",
  title: "Meetings held",
  meaning: "Number of meetings that took place.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# meetings held",
  timeBasis: flow<Held>(happenedOn),
  metric: where((activity: Held) => isHeld(activity) && isMeeting(activity), count()),
});
