import { proportionOf } from "../../metric/proportion.js";
import { isMeeting, isNoShow } from "../../model/accessors/activity.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { defineKpi } from "../define/defineKpi.js";
import type { FlowBasis } from "../define/flow.js";

/** Activity with the day of its rebooking. */
export interface RebookedActivity extends Activity {
  /** First day on which the replacing activity is known. */
  readonly rebookingKnownOn?: Day | null | undefined;
}

type MissedMeeting = Partial<Pick<RebookedActivity, "on" | "rebookedAs" | "rebookingKnownOn">> &
  Pick<Activity, "kind" | "status">;

/** Activities by their day. A rebooking after the window's day does not count. */
const missedMeetings: FlowBasis<MissedMeeting> = cohort<MissedMeeting>(happenedOn, (activity, day) =>
  activity.rebookingKnownOn != null && activity.rebookingKnownOn > day ? { ...activity, rebookedAs: null } : activity,
);

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
  metric: proportionOf<MissedMeeting>({
    of: (activity) => activity.rebookedAs != null,
    among: (activity) => isMeeting(activity) && isNoShow(activity),
  }),
  facts: activitiesWithRebooking,
});

/**
 * Returns a book's activities, each with the first day on which the replacing activity is known. That is the day of the
 * booking, or else the day of the activity.
 */
function activitiesWithRebooking({
  activities = [],
}: {
  readonly activities?: Iterable<Activity> | undefined;
}): Iterable<RebookedActivity> {
  const list = Array.from(activities);
  const knownOnOf = new Map(list.map((activity) => [activity.id, firstKnownOn(activity)]));
  return list.map((activity) =>
    activity.rebookedAs == null
      ? activity
      : { ...activity, rebookingKnownOn: knownOnOf.get(activity.rebookedAs) ?? null },
  );
}

const firstKnownOn = ({ on = null, bookedOn = null }: Activity): Day | null =>
  on === null || (bookedOn !== null && bookedOn < on) ? bookedOn : on;
