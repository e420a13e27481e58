import { isOpen } from "../../model/accessors/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { requireDay } from "../../time/requireDay.js";
import type { DealCheck } from "./dealCheck.js";

/** Reports an open deal whose expected close has passed; a deal due on the very day is not overdue yet. */
export const overdue: DealCheck<"overdue"> = ({ deal }, { day }) => {
  const expected = isOpen(deal) && day !== null ? (requireDay(deal.expectedCloseOn, "expectedCloseOn") ?? null) : null;
  if (expected === null || day === null || expected >= day) return null;
  return { expectedCloseOn: expected, asOf: day, days: numberOfDay(day) - numberOfDay(expected) };
};

/** Reports an expected close that was moved later `pushes` times or more. */
export const pushedClose: DealCheck<"pushed"> = ({ path }, { pushes }) => {
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

/** Reports an open deal without a next step, or with a next step that has passed. Decision: next-step. */
export const noNextStep: DealCheck<"no-next-step"> = ({ deal }, { day }) => {
  if (!isOpen(deal)) return null;
  const next = requireDay(deal.nextStepOn, "nextStepOn") ?? null;
  return next !== null && (day === null || next >= day) ? null : { nextStepOn: next, asOf: day };
};

/** Reports an open deal without an expected close and a closed deal without the day of its close. */
export const noCloseDate: DealCheck<"no-close-date"> = ({ deal }) =>
  (isOpen(deal) ? deal.expectedCloseOn : deal.closedOn) == null ? { outcome: deal.outcome } : null;
