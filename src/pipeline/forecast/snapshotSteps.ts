import { amountOf, closedOn, expectedCloseOn, isLost, isOpen, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";

/**
 * What happens to the value due in a period from one snapshot to the next, in the order it is told, and whether it adds deals (1),
 * takes them away (-1), or changes what they are worth (0).
 */
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

/** A step from one snapshot to the next. */
export type SnapshotStep = (typeof snapshotSteps)[number]["step"];

/** How a deal comes to be among those due in a period, and what has become of it; null where it is none of them. */
export function stepsOf(
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

/** What a deal is worth where it comes in, and where it goes out: one that was not there has only the other. */
export function worthOf(before: Opportunity | undefined, after: Opportunity | undefined, entry: SnapshotStep) {
  const [then, now] = [before && amountOf(before), after && amountOf(after)];
  // What was not due before comes in at what it is worth now: no promise was made of it.
  const comesIn = entry === "due" || entry === "pulled-in" ? then : now;
  return { comesIn: comesIn ?? null, goesOut: (after === undefined ? then : now) ?? null };
}
