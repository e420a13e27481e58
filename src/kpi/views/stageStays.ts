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
 * that day to the stage of the close is the close itself and no entry, and later changes are none either. A change that states a
 * win or a loss is a close, too: the deal is in no stage until a change opens it again.
 *
 * Before the first recorded change a deal is in the first stage of its pipeline, if that stage is known. A deal without a
 * history is in its current stage since its creation. Undated changes do not count. A change dated before the creation
 * counts as an entry on the day of the creation. Decision: stage-path.
 *
 * @param firstStage - the first stage of the deal's pipeline
 * @example stageStays({ ...lost, createdOn: "2026-01-12", closedOn: "2026-03-20", history: [{ on: "2026-01-12", stage: "demo" }, { on: "2026-02-01", stage: "offer" }] }).map(({ stage, leftOn }) => `${stage} until ${leftOn}`) // => [ 'demo until 2026-02-01', 'offer until 2026-03-20' ]
 */
export function stageStays(deal: TracedDeal, firstStage: string | null = null): readonly StageStay[] {
  const created = readDayOf(createdOn, deal) ?? null;
  const closed = readDayOf(closedOn, deal) ?? null;
  const { stays, enter, leave } = stagePath();
  if (deal.history == null) enter(deal.stage, created);
  else {
    const recorded = changesUpTo(deal, closed ?? endOfTime);
    const first = recorded[0] && entryDay(recorded[0], created);
    if (firstStage !== null && created !== null && first !== created) enter(firstStage, created);
    for (const [index, change] of recorded.entries()) {
      const on = entryDay(change, created);
      const isClosing = (change.outcome ?? "open") !== "open";
      const isTheClose = change.stage === deal.stage && changedOn(change) === closed;
      // The first change of all names the stage that the deal was in, even if it closes the deal.
      if (index === 0 || !(isClosing || isTheClose)) enter(change.stage, on);
      if (isClosing) leave(change.stage, on);
    }
  }
  if (isClosed(deal)) leave(deal.stage, closed);
  return stays;
}

/** Returns an empty list of stays, and the functions that let a deal enter a stage and leave it for another or by a close. */
function stagePath(): {
  readonly stays: readonly StageStay[];
  readonly enter: (stage: string, on: Day | null) => void;
  readonly leave: (next: string, on: Day | null) => void;
} {
  const stays: StageStay[] = [];
  let last: { -readonly [Field in keyof StageStay]: StageStay[Field] } | null = null;
  const leave = (next: string, on: Day | null): void => {
    if (last !== null) Object.assign(last, { leftOn: on, next: next === last.stage ? null : next, isLeft: true });
    last = null;
  };
  const enter = (stage: string, on: Day | null): void => {
    if (last?.stage === stage) return;
    leave(stage, on);
    last = { stage, enteredOn: on, leftOn: null, next: null, isLeft: false };
    stays.push(last);
  };
  return { stays, enter, leave };
}

/** Returns the day of an entry: the day of the change, but not before the creation of the deal. */
function entryDay(change: StageChange, created: Day | null): Day | null {
  const on = changedOn(change) ?? null;
  return created !== null && on !== null && on < created ? created : on;
}
