import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/** Dated changes up to the end of a day, or all of them; oldest first, those of one day in recorded order. */
export function changesKnown({ history }: Pick<Opportunity, "history">, day: Day | null): readonly StageChange[] {
  if (history == null) return none;
  if (isInOrder(history, day)) return history;
  return history
    .filter((change) => {
      const on = requireDay(changedOn(change), "on") ?? null;
      return on !== null && (day === null || on <= day);
    })
    .sort(byDay);
}

const none: readonly StageChange[] = [];

/** Whether all changes are dated, up to the end of the day, and the oldest stands first, as most records tell them. */
function isInOrder(history: readonly StageChange[], day: Day | null): boolean {
  let last = "";
  for (const change of history) {
    const on = requireDay(changedOn(change), "on") ?? null;
    if (on === null || (day !== null && on > day) || on < last) return false;
    last = on;
  }
  return true;
}

function byDay(left: StageChange, right: StageChange): number {
  const [before, after] = [changedOn(left) ?? "", changedOn(right) ?? ""];
  return before < after ? -1 : before === after ? 0 : 1;
}
