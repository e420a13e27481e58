import { closedOn } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Day } from "../../time/day.js";
import { changesKnown } from "./changesKnown.js";
import { dealKnown } from "./dealKnown.js";
import { movesOf, type Move } from "./movesOf.js";
import { noStages, type PipelineStages } from "./pipelineStages.js";

/** A deal as it is checked: as known on the day, with its way through the stages of its pipeline. */
export interface CheckedDeal {
  /** As known on the day: the record itself where it tells nothing that came later. */
  readonly deal: Opportunity;
  /** As the book has it. */
  readonly record: Opportunity;
  /** Changes up to the day, oldest first. */
  readonly changes: readonly StageChange[];
  /** Those of them up to the close. */
  readonly path: readonly StageChange[];
  readonly moves: readonly Move[];
  readonly stages: PipelineStages;
}

/** A deal as known on a day, with its way; null where it was created later. */
export function checkedDeal(
  record: Opportunity,
  day: Day | null,
  pipelines: ReadonlyMap<string | null, PipelineStages>,
): CheckedDeal | null {
  const deal = dealKnown(record, day);
  if (deal === null) return null;
  const changes = changesKnown(record, day);
  const path = upTo(closedOn(deal) ?? null, changes);
  const stages = pipelines.get(record.pipelineId ?? null) ?? noStages;
  return { deal, record, changes, path, moves: movesOf(path, stages.orderOf), stages };
}

/** Changes up to the close: as they are, where none came later. */
function upTo(closed: Day | null, changes: readonly StageChange[]): readonly StageChange[] {
  const last = changes.at(-1);
  if (closed === null || last === undefined || (changedOn(last) ?? closed) <= closed) return changes;
  return changes.filter((change) => (changedOn(change) ?? closed) <= closed);
}
