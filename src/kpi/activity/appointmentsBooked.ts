import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { bookedOn, isMeeting } from "../../model/accessors/activity.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

type Booked = Pick<Activity, "kind" | "bookedOn">;

/**
 * Number of meetings booked.
 *
 *     # meetings that say when they were booked, by that day
 *
 * Meetings that were cancelled or missed later count. A meeting without a booking day came about unannounced and does
 * not count. With none the answer is 0. Decision: which-meetings.
 *
 * @example appointmentsBooked([{ kind: "demo", bookedOn: "2026-01-09", status: "cancelled" }, { kind: "demo", status: "held" }]) // => 1
 */
export const appointmentsBooked = defineKpi({
  id: "appointments-booked",
  title: "Appointments booked",
  meaning: "Number of meetings booked.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# meetings booked",
  timeBasis: flow<Booked>(bookedOn),
  metric: where((activity: Booked) => isMeeting(activity) && activity.bookedOn != null, count()),
});
