import { changedOn } from "../../model/questions/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import { dayStated } from "./dayStated.js";

/** Dated changes up to the end of a day, or all of them; oldest first, those of one day in recorded order. */
export function changesKnown({ history }: Pick<Opportunity, "history">, day: Day | null): readonly StageChange[] {
  if (history == null) return none;
  const changes: StageChange[] = [];
  let last = "";
  let isInOrder = true;
  for (const change of history) {
    const on = dayStated(changedOn(change), "on");
    if (on === null || (day !== null && on > day)) continue;
    isInOrder &&= last <= on;
    last = on;
    changes.push(change);
  }
  return isInOrder ? changes : changes.sort(byDay);
}

const none: readonly StageChange[] = [];

function byDay(left: StageChange, right: StageChange): number {
  const [before, after] = [changedOn(left) ?? "", changedOn(right) ?? ""];
  return before < after ? -1 : before === after ? 0 : 1;
}
