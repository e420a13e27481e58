import { changesUpTo } from "../../model/history/changesUpTo.js";
import { closedOn, createdOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";

/** Time of a deal in a stage. */
export interface StageStay {
  /** Id of the stage. */
  readonly stage: string;
  /** Day of the entry; null if the record does not tell it. */
  readonly enteredOn: Day | null;
  /** Day of the next stage or of the close; null for a deal still in the stage, and if the record does not tell the day. */
  readonly leftOn: Day | null;
  /** Next stage, or the stage of the close; null for a deal still in the stage, and for one closed in it. */
  readonly next: string | null;
  /** True if the deal is no longer in the stage. */
  readonly isLeft: boolean;
}

type TracedDeal = Pick<Opportunity, "stage" | "outcome" | "createdOn" | "closedOn" | "history">;

/** Day later than any change. */
const endOfTime = "9999-12-31";

/**
 * Returns the stages of a deal in order, from its history: by day, and within a day in recorded order. A change to the present
 * stage is no entry. A closed deal left its last stage on its close, to the stage of the close if that is another. A change on
 * that day to the stage of the close is the close itself and no entry, and later changes are none either.
 *
 * Before the first recorded change a deal is in the first stage of its pipeline, if that stage is known. A deal without a
 * history is in its current stage since its creation. Undated changes do not count. A change dated before the creation
 * counts as an entry on the day of the creation. Decision: stage-path.
 *
 * @param firstStage - the first stage of the deal's pipeline
 * @example stageStays({ ...lost, createdOn: "2026-01-12", closedOn: "2026-03-20", history: [{ on: "2026-01-12", stage: "demo" }, { on: "2026-02-01", stage: "offer" }] }).map(({ stage, leftOn }) => `${stage} until ${leftOn}`) // => [ 'demo until 2026-02-01', 'offer until 2026-03-20' ]
 */
export function stageStays(deal: TracedDeal, firstStage: string | null = null): readonly StageStay[] {
  const closed = readDayOf(closedOn, deal) ?? null;
  const entries = entriesOf(deal, closed, firstStage);
  return entries.map(({ stage, on }, index) => {
    const next = entries[index + 1];
    return {
      stage,
      enteredOn: on,
      leftOn: next === undefined ? closed : next.on,
      next: next?.stage ?? stageOfClose(deal, stage),
      isLeft: next !== undefined || isClosed(deal),
    };
  });
}

/** Returns the stage to which a close took a deal out of its last stage; null if it was closed there, or is open. */
const stageOfClose = (deal: TracedDeal, last: string): string | null =>
  isClosed(deal) && deal.stage !== last ? deal.stage : null;

interface Entry {
  readonly stage: string;
  readonly on: Day | null;
}

function entriesOf(deal: TracedDeal, closed: Day | null, firstStage: string | null): readonly Entry[] {
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

/** Returns the day of an entry: the day of the change, but not before the creation of the deal. */
function entryDay(change: StageChange, created: Day | null): Day | null {
  const on = changedOn(change) ?? null;
  return created !== null && on !== null && on < created ? created : on;
}
