import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Activity } from "../../model/records/activity.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

/** An activity with the day on which the one that replaces it was known. */
export interface RebookedActivity extends Activity {
  readonly rebookingKnownOn?: Day | null | undefined;
}

/**
 * A book's activities, each with the day from which the one that replaces it is known: when that was booked, or else when it
 * took place.
 */
export function activitiesWithRebooking({
  activities = [],
}: {
  readonly activities?: Iterable<Activity> | undefined;
}): Iterable<RebookedActivity> {
  const all = Array.from(activities);
  const recordAsOf = new Map(all.map((activity) => [activity.id, firstKnownOn(activity)]));
  return all.map((activity) =>
    activity.rebookedAs == null
      ? activity
      : { ...activity, rebookingKnownOn: recordAsOf.get(activity.rebookedAs) ?? null },
  );
}

const firstKnownOn = ({ on, bookedOn }: Activity): Day => (bookedOn != null && bookedOn < on ? bookedOn : on);

type Missed = Partial<Pick<RebookedActivity, "on" | "rebookedAs" | "rebookingKnownOn">> &
  Pick<Activity, "kind" | "status">;

/** Activities by their day. One that was replaced after the day asked about was not replaced then. */
export const missedMeetings: FlowBasis<Missed> = cohort<Missed>(happenedOn, (activity, day) =>
  activity.rebookingKnownOn != null && activity.rebookingKnownOn > day ? { ...activity, rebookedAs: null } : activity,
);
