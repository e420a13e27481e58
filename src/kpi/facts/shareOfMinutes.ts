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

/** Fields of an activity that the shares of time read. */
export type TimeSpent = Pick<Activity, "status" | "kind" | "minutes" | "selling"> & Partial<Pick<Activity, "on">>;

/**
 * Returns the metric of a share of time: the minutes of the held activities that meet a test, among the activities with
 * a known result. An activity without minutes or with an unknown result is on neither side and counted as missing.
 *
 * @param test - tests an activity; null if the result is unknown
 */
export const shareOfMinutes = <Spent extends Pick<Activity, "status"> & Partial<Pick<Activity, "minutes">>>(
  test: (activity: Spent) => boolean | null,
): Metric<Spent, RatioState<ExactTotal, ExactTotal>, number | null> => {
  const minutesIf = (isCounted: (passes: boolean) => boolean): Accessor<Spent, number> =>
    accessor("minutes", (activity) => {
      const passes = test(activity);
      return activity.minutes == null || passes === null ? null : isCounted(passes) ? activity.minutes : 0;
    });
  return where(isHeld, ratio(sum(minutesIf((passes) => passes)), sum(minutesIf(() => true))));
};
