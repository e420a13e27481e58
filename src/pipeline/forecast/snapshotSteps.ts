import { amountOf, closedOn, expectedCloseOn, isLost, isOpen, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";

/** Steps from one snapshot to the next, in order: `way` is 1 if deals are added, -1 if they leave, 0 if their value changes. */
export const snapshotSteps = [
  { step: "due", way: 1 },
  { step: "pulled-in", way: 1 },
  { step: "created", way: 1 },
  { step: "reopened", way: 1 },
  { step: "grown", way: 0 },
  { step: "shrunk", way: 0 },
  { step: "won", way: -1 },
  { step: "lost", way: -1 },
  { step: "pushed-out", way: -1 },
  { step: "removed", way: -1 },
  { step: "still-due", way: -1 },
] as const;

/** Step from one snapshot to the next. */
export type SnapshotStep = (typeof snapshotSteps)[number]["step"];

/** Returns the steps by which a deal enters and leaves the value due in a period; null if it is not part of it. */
export function snapshotStepsOf(
  before: Opportunity | undefined,
  after: Opportunity | undefined,
  period: Period,
): { readonly entry: SnapshotStep; readonly exit: SnapshotStep } | null {
  const entry = entryOf(before, after, period);
  return entry && { entry, exit: exitOf(after, period) };
}

function entryOf(before: Opportunity | undefined, after: Opportunity | undefined, period: Period): SnapshotStep | null {
  if (before !== undefined && isDue(before, period)) return "due";
  if (after === undefined) return null;
  const wonOn = isWon(after) ? readDayOf(closedOn, after) : null;
  if (!isDue(after, period) && !isIn(wonOn, period)) return null;
  if (before === undefined) return "created";
  if (isOpen(before)) return "pulled-in";
  return isWon(before) && isWon(after) ? null : "reopened";
}

function exitOf(after: Opportunity | undefined, period: Period): SnapshotStep {
  if (after === undefined) return "removed";
  if (isWon(after)) return "won";
  if (isLost(after)) return "lost";
  return isDue(after, period) ? "still-due" : "pushed-out";
}

const isDue = (deal: Opportunity, period: Period): boolean =>
  isOpen(deal) && isIn(readDayOf(expectedCloseOn, deal), period);

const isIn = (day: Day | null | undefined, { start, end }: Period): boolean => day != null && start <= day && day < end;

/** Returns the value of a deal on entry and on exit: a deal of one snapshot has its value in both. */
export function entryAndExitValues(
  before: Opportunity | undefined,
  after: Opportunity | undefined,
  entry: SnapshotStep,
) {
  const [then, now] = [before && amountOf(before), after && amountOf(after)];
  // A deal that was not due before enters at its value now: no promise was made of it.
  const onEntry = entry === "due" || entry === "pulled-in" ? then : now;
  return { onEntry: onEntry ?? null, onExit: (after === undefined ? then : now) ?? null };
}
