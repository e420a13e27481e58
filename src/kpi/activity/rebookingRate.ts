import { proportionOf } from "../../metric/proportion.js";
import { isMeeting, isNoShow } from "../../model/accessors/activity.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { activitiesWithRebooking, missedMeetings } from "../facts/missedMeetings.js";

type Missed = Pick<Activity, "kind" | "status" | "rebookedAs">;

/**
 * Share of the missed meetings that were rebooked.
 *
 *     # no-shows with a meeting in their place / # no-shows, meetings alone
 *
 * By the day of the no-show, however late the rebooking: the share of recent no-shows can still rise. With `asOf`, only
 * rebookings known by that day count. With no no-show the answer is null. Decision: which-meetings.
 *
 * @example rebookingRate([{ kind: "demo", status: "no-show", rebookedAs: "b" }, { kind: "visit", status: "no-show" }]) // => 0.5
 */
export const rebookingRate = defineKpi({
  id: "rebooking-rate",
  title: "Rebooking rate of no-shows",
  meaning: "Share of the missed meetings that were rebooked.",
  of: "activities",
  topic: "activity",
  nature: "leading",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# no-shows rebooked ÷ # no-shows",
  timeBasis: missedMeetings,
  metric: proportionOf<Missed>({
    of: (activity) => activity.rebookedAs != null,
    among: (activity) => isMeeting(activity) && isNoShow(activity),
  }),
  facts: activitiesWithRebooking,
});
