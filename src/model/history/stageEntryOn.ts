import type { Day } from "../../time/day.js";
import type { Opportunity } from "../records/opportunity.js";
import { changedOn } from "../accessors/stageChange.js";
import { changesUpTo } from "./changesUpTo.js";

/**
 * Returns the day on which a deal entered its stage, by its history up to the end of a day: the first of the latest changes in
 * a row that name this stage. A change of the amount alone is no entry. Null if the history is empty or ends in another stage.
 * Decision: stage-entry.
 *
 * @param deal - the deal as known on that day
 * @example stageEntryOn({ ...open, stage: "offer", history: [{ on: "2026-01-05", stage: "demo" }, { on: "2026-02-01", stage: "offer" }, { on: "2026-02-09", stage: "offer" }] }, "2026-03-01") // => '2026-02-01'
 */
export function stageEntryOn(deal: Pick<Opportunity, "stage" | "history">, day: Day): Day | null {
  const changes = changesUpTo(deal, day);
  const run = changes.slice(changes.findLastIndex(({ stage }) => stage !== deal.stage) + 1);
  return (run[0] && changedOn(run[0])) ?? null;
}
