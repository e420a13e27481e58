import { changedOn } from "../../model/accessors/stageChange.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** A deal's step from one open stage of its pipeline to another place in it. */
export interface Move {
  readonly on: Day;
  readonly from: string;
  readonly to: string;
  readonly fromOrder: number;
  readonly toOrder: number;
  /** Last probability stated in the stage it left, and the one stated on the move; null where none was. */
  readonly before: Amount | null;
  readonly after: Amount | null;
}

/**
 * The moves of a deal between the open stages of its pipeline. Stages that the pipeline does not list, and the columns of
 * closed deals, have no place towards closing: a deal that comes out of one goes on from where it was.
 */
export function movesOf(changes: readonly StageChange[], orderOf: ReadonlyMap<string, number>): readonly Move[] {
  if (changes.length < 2) return none;
  const moves: Move[] = [];
  let stage = "";
  let order: number | null = null;
  let stated: Amount | null = null;
  for (const change of changes) {
    const place = orderOf.get(change.stage);
    if (place === undefined) continue;
    const after = change.probability ?? null;
    if (order !== null && place !== order) {
      const on = changedOn(change) ?? "";
      moves.push({ on, from: stage, to: change.stage, fromOrder: order, toOrder: place, before: stated, after });
      stated = after;
    } else stated = after ?? stated;
    stage = change.stage;
    order = place;
  }
  return moves;
}

const none: readonly Move[] = [];
