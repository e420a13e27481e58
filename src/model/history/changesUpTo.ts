import type { Day } from "../../time/day.js";
import { scanInstant, type ScannedInstant } from "../../time/scanInstant.js";
import { readDayOf } from "../accessors/accessor.js";
import { changedOn } from "../accessors/stageChange.js";
import type { Opportunity } from "../records/opportunity.js";
import type { StageChange } from "../records/stageChange.js";

/**
 * Returns the dated changes up to the end of a day, or all, in the order in which they happened, each once.
 *
 * Days come first, and instants within a day on which every change has one. Changes of one instant, or of one day without
 * instants, keep their recorded order. A change that is recorded twice counts once: two changes of equal content and instant,
 * two in a row on one day, or a whole list that is recorded again and again. Decision: order-of-changes.
 */
export function changesUpTo({ history }: Pick<Opportunity, "history">, day: Day | null): readonly StageChange[] {
  if (history == null) return none;
  // Most records list their changes in order, and every deal is asked on every day that is evaluated.
  if (isInOrder(history, day)) return history;
  const dated = withoutRepeats(history).flatMap((change) => {
    const on = readDayOf(changedOn, change);
    return on == null || (day !== null && on > day) ? [] : [{ change, on }];
  });
  dated.sort((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
  const changes: StageChange[] = [];
  for (let start = 0; start < dated.length;) {
    let end = start + 1;
    while (end < dated.length && dated[end]?.on === dated[start]?.on) end += 1;
    changes.push(...changesOfDay(dated.slice(start, end).map(({ change }) => change)));
    start = end;
  }
  return changes;
}

const none: readonly StageChange[] = [];

/** Returns true if all changes have a day up to another day, the oldest first, and none may be a repeat. */
function isInOrder(history: readonly StageChange[], day: Day | null): boolean {
  let lastDay = "";
  let last: StageChange | null = null;
  for (const change of history) {
    const on = readDayOf(changedOn, change);
    if (on == null || (day !== null && on > day) || on < lastDay) return false;
    // Two changes of one stage on one day may be a repeat, and three or more a series that is.
    if (last !== null && on === lastDay && !isAfter(change, last)) return false;
    lastDay = on;
    last = change;
  }
  return true;
}

/** Returns true if a change of a day is later than another by its instant. */
function isAfter({ at }: StageChange, { at: before }: StageChange): boolean {
  return at?.length === before?.length && at?.endsWith("Z") === true && before?.endsWith("Z") === true && at > before;
}

/** Returns the changes of one day in their order, each once. */
function changesOfDay(changes: readonly StageChange[]): readonly StageChange[] {
  if (changes.length === 1) return changes;
  const instants = changes.map(({ at }) => (at == null ? null : scanInstant(at)));
  // An instant with an offset and one without cannot be compared.
  const isComparable = instants.every(
    (instant) => instant !== null && (instant.offset === null) === (instants[0]?.offset === null),
  );
  if (!isComparable) return changes.filter((change, index) => !isRepeat(changes[index - 1], change));
  const timed = changes.map((change, index) => ({ change, time: timeOf(instants[index]) }));
  timed.sort((left, right) => left.time - right.time);
  return timed
    .filter(({ change, time }, index) => {
      const first = timed.findIndex((other) => other.time === time && isSame(other.change, change));
      return first === index;
    })
    .map(({ change }) => change);
}

const timeOf = (instant: ScannedInstant | null | undefined): number =>
  instant == null ? 0 : instant.clockTime - (instant.offset ?? 0);

const isRepeat = (before: StageChange | undefined, change: StageChange): boolean =>
  before !== undefined && isSame(before, change) && (before.at ?? null) === (change.at ?? null);

/** Returns a list without the repeats of itself: `a b a b` with equal days is `a b`. */
function withoutRepeats(history: readonly StageChange[]): readonly StageChange[] {
  for (let length = 2; length <= history.length / 2; length += 1) {
    if (history.length % length !== 0) continue;
    const isRepeated = history.every((change, index) => {
      const first = history[index % length];
      return first !== undefined && changedOn(first) === changedOn(change) && isRepeat(first, change);
    });
    if (isRepeated) return history.slice(0, length);
  }
  return history;
}

/** Returns true for two changes of equal content. */
function isSame(left: StageChange, right: StageChange): boolean {
  return (
    left.stage === right.stage &&
    String(left.amount ?? "") === String(right.amount ?? "") &&
    String(left.probability ?? "") === String(right.probability ?? "") &&
    (left.expectedCloseOn ?? null) === (right.expectedCloseOn ?? null) &&
    (left.outcome ?? null) === (right.outcome ?? null) &&
    (left.ownerId ?? null) === (right.ownerId ?? null)
  );
}
