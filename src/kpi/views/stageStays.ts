import { changesUpTo } from "../../model/history/opportunityAsOf.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";

/** A deal's time in a stage. */
export interface StageStay {
  readonly stage: string;
  /** Null if the record does not say when. */
  readonly enteredOn: Day | null;
  /** The day the deal went to another stage or was closed; null while the deal is in the stage, and if the record does not say when. */
  readonly leftOn: Day | null;
  /** The stage it went to; null while the deal is in the stage, and if the deal was closed in it. */
  readonly next: string | null;
  /** True if the deal has left the stage. */
  readonly isLeft: boolean;
}

type Traced = Pick<Opportunity, "stage" | "outcome" | "createdOn" | "closedOn" | "history">;

/** Later than any change. */
const endOfTime = "9999-12-31";

/**
 * Returns the stages that a deal was in, in order, from its history. A change to the stage that the deal is in is no
 * entry. A closed deal left its last stage on its close: a change on that day to the stage of the close is the close
 * itself, and later changes are no entries.
 *
 * Before the first recorded change a deal is in the first stage of its
 * pipeline, if the pipeline has one; a deal without a history is in its current stage since it was created. Undated changes do
 * not count, and none counts before the creation: the deal has entered on that day. Decision: stage-path.
 *
 * @param firstStage - the first of the deal's pipeline
 * @example stageStays({ ...lost, createdOn: "2026-01-12", closedOn: "2026-03-20", history: [{ on: "2026-01-12", stage: "demo" }, { on: "2026-02-01", stage: "offer" }] }).map(({ stage, leftOn }) => `${stage} until ${leftOn}`) // => [ 'demo until 2026-02-01', 'offer until 2026-03-20' ]
 */
export function stageStays(deal: Traced, firstStage: string | null = null): readonly StageStay[] {
  const closed = readDayOf(closedOn, deal) ?? null;
  const entries = entriesOf(deal, closed, firstStage);
  return entries.map(({ stage, on }, index) => {
    const next = entries[index + 1];
    return {
      stage,
      enteredOn: on,
      leftOn: next === undefined ? closed : next.on,
      next: next?.stage ?? null,
      isLeft: next !== undefined || isClosed(deal),
    };
  });
}

interface Entry {
  readonly stage: string;
  readonly on: Day | null;
}

function entriesOf(deal: Traced, closed: Day | null, firstStage: string | null): readonly Entry[] {
  const created = readDayOf(createdOn, deal) ?? null;
  if (deal.history == null) return [{ stage: deal.stage, on: created }];
  const entries: Entry[] = [];
  const enter = (stage: string, on: Day | null): void => {
    if (stage !== entries.at(-1)?.stage) entries.push({ stage, on });
  };
  const recorded = changesUpTo(deal, closed ?? endOfTime);
  const first = recorded[0] && entryDay(recorded[0], created);
  if (firstStage !== null && created !== null && first !== created) enter(firstStage, created);
  for (const [index, change] of recorded.entries()) {
    const isTheClose = index > 0 && change.stage === deal.stage && changedOn(change) === closed;
    if (!isTheClose) enter(change.stage, entryDay(change, created));
  }
  return entries;
}

/** Returns the day of entry of a change: no deal enters a stage before its creation. */
function entryDay(change: StageChange, created: Day | null): Day | null {
  const on = changedOn(change) ?? null;
  return created !== null && on !== null && on < created ? created : on;
}
