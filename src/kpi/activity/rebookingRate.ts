import { proportionOf } from "../../metric/proportion.js";
import { isMeeting, isNoShow } from "../../model/accessors/activity.js";
import type { Activity } from "../../model/records/activity.js";
import { defineKpi } from "../define/defineKpi.js";
import { activitiesWithRebooking, missedMeetings } from "../facts/missedMeetings.js";

type Missed = Pick<Activity, "kind" | "status" | "rebookedAs">;

/**
 * Share of the meetings the other side did not come to that were booked anew.
 *
 *     # no-shows with a meeting in their place / # no-shows, meetings alone
 *
 * By the day of the no-show, whenever it was booked anew: the last ones' share can still rise. Asked about a day, those
 * booked anew by then are. With no no-show the answer is null. Decision: which-meetings.
 *
 * @example rebookingRate([{ kind: "demo", status: "no-show", rebookedAs: "b" }, { kind: "visit", status: "no-show" }]) // => 0.5
 */
export const rebookingRate = defineKpi({
  id: "rebooking-rate",
  title: "Rebooking rate of no-shows",
  meaning: "Share of the meetings the other side did not come to that were booked anew.",
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
