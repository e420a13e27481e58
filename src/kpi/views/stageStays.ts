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
  /** Null where the record does not say when. */
  readonly enteredOn: Day | null;
  /** The day the deal went to another stage or was closed; null while it is here, and where the record does not say when. */
  readonly leftOn: Day | null;
  /** The stage it went to; null while it is here, and where it was closed here. */
  readonly next: string | null;
  /** Whether it is no longer here. */
  readonly isLeft: boolean;
}

type Traced = Pick<Opportunity, "stage" | "outcome" | "createdOn" | "closedOn" | "history">;

/** Later than any change. */
const endOfTime = "9999-12-31";

/**
 * The stages a deal was in, one after the other, as its history tells: by day, and within a day in recorded order. A change
 * that names the stage the deal is in already is no entry. A closed deal left its last stage on its close: a change on that
 * day to the stage it was closed in is the close itself, and what is recorded later is no entry either.
 *
 * What no history tells is told by the creation. Before the first recorded change a deal is in the first stage of its
 * pipeline, where that is known; a deal without a history is in its current stage since it was created. Undated changes do
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

/** The deal cannot have come to a stage before its creation. */
function entryDay(change: StageChange, created: Day | null): Day | null {
  const on = changedOn(change) ?? null;
  return created !== null && on !== null && on < created ? created : on;
}
