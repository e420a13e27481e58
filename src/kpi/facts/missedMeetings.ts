import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** Activity with the day of its rebooking. */
export interface RebookedActivity extends Activity {
  /** First day on which the replacing activity is known. */
  readonly rebookingKnownOn?: Day | null | undefined;
}

/**
 * Returns a book's activities, each with the first day on which the replacing activity is known. That is the day of the
 * booking, or else the day of the activity.
 */
export function activitiesWithRebooking({
  activities = [],
}: {
  readonly activities?: Iterable<Activity> | undefined;
}): Iterable<RebookedActivity> {
  const all = Array.from(activities);
  const knownOnOf = new Map(all.map((activity) => [activity.id, firstKnownOn(activity)]));
  return all.map((activity) =>
    activity.rebookedAs == null
      ? activity
      : { ...activity, rebookingKnownOn: knownOnOf.get(activity.rebookedAs) ?? null },
  );
}

const firstKnownOn = ({ on, bookedOn }: Activity): Day => (bookedOn != null && bookedOn < on ? bookedOn : on);

type MissedMeeting = Partial<Pick<RebookedActivity, "on" | "rebookedAs" | "rebookingKnownOn">> &
  Pick<Activity, "kind" | "status">;

/** Activities by their day. A rebooking after the window's day does not count. */
export const missedMeetings: FlowBasis<MissedMeeting> = cohort<MissedMeeting>(happenedOn, (activity, day) =>
  activity.rebookingKnownOn != null && activity.rebookingKnownOn > day ? { ...activity, rebookedAs: null } : activity,
);
