import { proportionOf } from "../../metric/proportion.js";
import { isHeld, isMeeting, isNoShow } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Due = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * Share of the meetings that were due to which the other side did not come.
 *
 *     # no-shows / (# held + # no-shows), meetings alone
 *
 * A meeting that was cancelled in time was not due any more, and one that is still planned not yet. With none due the answer
 * is null. Decision: which-meetings.
 *
 * @example noShowRate([{ kind: "demo", status: "held" }, { kind: "visit", status: "no-show" }, { kind: "visit", status: "cancelled" }]) // => 0.5
 */
export const noShowRate = defineKpi({
  id: "no-show-rate",
  title: "No-show rate",
  meaning: "Share of the meetings that were due to which the other side did not come.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "lower",
  formula: "# no-shows ÷ (# held + # no-shows)",
  timeBasis: flow<Due>(happenedOn),
  metric: proportionOf({ of: isNoShow, among: wasDue }),
});

function wasDue(activity: Due): boolean {
  return isMeeting(activity) && (isHeld(activity) || isNoShow(activity));
}
