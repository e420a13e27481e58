import { changesUpTo } from "../../model/history/changesUpTo.js";
import { closedOn } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import { dealKnown } from "./dealKnown.js";
import { noStages, type PipelineStages } from "./pipelineStages.js";

/** Deal as it is checked: as known on the day, with its path through the stages of its pipeline. */
export interface CheckedDeal {
  /** Deal as known on the day: the record itself if the record says nothing of a later day. */
  readonly deal: Opportunity;
  /** Record of the book. */
  readonly record: Opportunity;
  /** Changes up to the day, oldest first. */
  readonly changes: readonly StageChange[];
  /** Changes up to the close. */
  readonly path: readonly StageChange[];
  readonly moves: readonly Move[];
  readonly stages: PipelineStages;
}

/** Step of a deal from one open stage of its pipeline to another. */
export interface Move {
  readonly on: Day;
  readonly from: string;
  readonly to: string;
  readonly fromOrder: number;
  readonly toOrder: number;
  /** Last probability stated in the stage that the deal left; null if none was. */
  readonly before: Amount | null;
  /** Probability stated on the move; null if none was. */
  readonly after: Amount | null;
}

/** Returns a deal as known on a day, with its path; null if it was created later. */
export function checkedDeal(
  record: Opportunity,
  day: Day | null,
  pipelines: ReadonlyMap<string | null, PipelineStages>,
): CheckedDeal | null {
  const deal = dealKnown(record, day);
  if (deal === null) return null;
  const changes = changesUpTo(record, day);
  const path = changesToClose(changes, closedOn(deal) ?? null);
  const stages = pipelines.get(record.pipelineId ?? null) ?? noStages;
  return { deal, record, changes, path, moves: movesOf(path, stages.orderOf), stages };
}

/** Returns the changes up to the close: the same list if none came later. */
function changesToClose(changes: readonly StageChange[], closed: Day | null): readonly StageChange[] {
  const last = changes.at(-1);
  if (closed === null || last === undefined || (changedOn(last) ?? closed) <= closed) return changes;
  return changes.filter((change) => (changedOn(change) ?? closed) <= closed);
}

const noMoves: readonly Move[] = [];

/**
 * Returns the moves of a deal between the open stages of its pipeline. A stage that the pipeline does not list, or that holds
 * closed deals, has no position: a deal that leaves such a stage goes on from its stage before.
 */
function movesOf(changes: readonly StageChange[], orderOf: ReadonlyMap<string, number>): readonly Move[] {
  if (changes.length < 2) return noMoves;
  const moves: Move[] = [];
  let stage = "";
  let order: number | null = null;
  let stated: Amount | null = null;
  for (const change of changes) {
    const nextOrder = orderOf.get(change.stage);
    if (nextOrder === undefined) continue;
    const after = change.probability ?? null;
    if (order !== null && nextOrder !== order) {
      const on = changedOn(change) ?? "";
      moves.push({ on, from: stage, to: change.stage, fromOrder: order, toOrder: nextOrder, before: stated, after });
      stated = after;
    } else stated = after ?? stated;
    stage = change.stage;
    order = nextOrder;
  }
  return moves;
}
