import { proportionOf } from "../../metric/proportion.js";
import { isHeld, isMeeting, isNoShow } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Due = Pick<Activity, "status" | "kind"> & Partial<Pick<Activity, "on">>;

/**
 * Share of the meetings due that the other side missed.
 *
 *     # no-shows / (# held + # no-shows), meetings alone
 *
 * Meetings cancelled in time and meetings still planned are not due. With none due the answer is null. Decision:
 * which-meetings.
 *
 * @example noShowRate([{ kind: "demo", status: "held" }, { kind: "visit", status: "no-show" }, { kind: "visit", status: "cancelled" }]) // => 0.5
 */
export const noShowRate = defineKpi({
  id: "no-show-rate",
  title: "No-show rate",
  meaning: "Share of the meetings due that the other side missed.",
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
