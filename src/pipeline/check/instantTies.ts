import { changedOn } from "../../model/accessors/stageChange.js";
import type { StageChange } from "../../model/records/stageChange.js";
import { readInstant, type Instant } from "../../time/instant.js";

/** Changes whose order their instants do not tell, or tell otherwise than their recorded order. */
export interface InstantTies {
  /** Changes at the very instant of another one, to a different stage. */
  readonly ties: number;
  /** Changes that stand behind one of a later instant of their day. */
  readonly disordered: number;
}

/**
 * Looks at changes of one day, neighbours in recorded order. Two that name a day alone are no tie: within a day the order is
 * the recorded one, and nothing contradicts it. Neither do clocks of which one does not say how far from UTC it was.
 *
 * @param changes - by day
 */
export function instantTies(changes: readonly StageChange[]): InstantTies {
  let [ties, disordered] = [0, 0];
  let before: StageChange | null = null;
  for (const change of changes) {
    const order = before === null ? null : orderOf(before, change);
    if (order === 1) disordered += 1;
    if (order === 0 && before?.stage !== change.stage) ties += 1;
    before = change;
  }
  return { ties, disordered };
}

/** Which of two neighbours came first by their instants, as a sign; null where they do not tell, or lie on different days. */
function orderOf(before: StageChange, change: StageChange): number | null {
  if (before.at == null || change.at == null || changedOn(before) !== changedOn(change)) return null;
  if (before.at === change.at) return 0;
  const [earlier, later] = [readInstant(before.at, "at"), readInstant(change.at, "at")];
  return comparable(earlier, later) ? Math.sign(earlier.milliseconds - later.milliseconds) : null;
}

const comparable = (one: Instant, other: Instant): boolean => (one.offset === null) === (other.offset === null);
