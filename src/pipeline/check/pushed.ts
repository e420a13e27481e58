import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { requireDay } from "../../time/requireDay.js";
import type { DealCheck } from "./dealCheck.js";

/** An expected close that was moved to a later day so many times. */
export const pushed: DealCheck<"pushed"> = ({ path }, { pushes }) => {
  if (path.length <= pushes) return null;
  let times = 0;
  let [first, now]: (Day | null)[] = [null, null];
  for (const change of path) {
    const expected = requireDay(change.expectedCloseOn, "expectedCloseOn") ?? null;
    if (expected === null) continue;
    first ??= expected;
    if (now != null && expected > now) times += 1;
    now = expected;
  }
  if (first == null || now == null || times < pushes) return null;
  return { times, first, now, days: numberOfDay(now) - numberOfDay(first) };
};
