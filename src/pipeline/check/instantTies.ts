import { changedOn } from "../../model/questions/stageChange.js";
import type { StageChange } from "../../model/records/stageChange.js";
import { instantRead, type Instant } from "../../time/instant.js";

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
  for (const [index, change] of changes.entries()) {
    const before = changes[index - 1];
    if (before?.at == null || change.at == null || changedOn(before) !== changedOn(change)) continue;
    if (before.at === change.at) {
      if (before.stage !== change.stage) ties += 1;
      continue;
    }
    const [earlier, later] = [instantRead(before.at, "at"), instantRead(change.at, "at")];
    if (!comparable(earlier, later)) continue;
    if (earlier.milliseconds > later.milliseconds) disordered += 1;
    else if (earlier.milliseconds === later.milliseconds && before.stage !== change.stage) ties += 1;
  }
  return { ties, disordered };
}

const comparable = (one: Instant, other: Instant): boolean => (one.offset === null) === (other.offset === null);
