import { ratio } from "../../metric/ratio.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import type { Metric } from "../../metric/metric.js";
import type { RatioState } from "../../metric/ratioParts.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { isHeld } from "../../model/accessors/activity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Activity } from "../../model/records/activity.js";

/** What it takes of an activity to tell what its time was spent on. */
export type TimeSpent = Pick<Activity, "status" | "kind" | "minutes" | "selling"> & Partial<Pick<Activity, "on">>;

/**
 * Share of the minutes of held activities that answer yes, among those of which the answer is known. An activity without
 * minutes, or without an answer, is on neither side and counted as missing.
 */
export const shareOfMinutes = <Spent extends Pick<Activity, "status"> & Partial<Pick<Activity, "minutes">>>(
  answer: (activity: Spent) => boolean | null,
): Metric<Spent, RatioState<ExactTotal, ExactTotal>, number | null> => {
  const minutesIf = (counts: (yes: boolean) => boolean): Accessor<Spent, number> =>
    accessor("minutes", (activity) => {
      const yes = answer(activity);
      return activity.minutes == null || yes === null ? null : counts(yes) ? activity.minutes : 0;
    });
  return where(isHeld, ratio(sum(minutesIf((yes) => yes)), sum(minutesIf(() => true))));
};
