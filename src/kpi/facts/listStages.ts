import { refuse } from "../../errors.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { stageOf, stageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";

/** A stage of a pipeline, as a row of a view names it. */
export interface ListedStage {
  /** Null for stages and deals that name no pipeline. */
  readonly pipeline: string | null;
  readonly stage: string;
  readonly title: string | null;
  /** Position in its pipeline; null where the book has no such stage. */
  readonly order: number | null;
  readonly funnelStage: string | null;
}

/** A stage as deals name it. */
export interface StageName {
  readonly pipeline: string | null;
  readonly stage: string;
}

/** A stage's name as one text, by which deals are grouped. */
export const keyOfStage = ({ pipeline, stage }: StageName): string => JSON.stringify([pipeline, stage]);

/** The stage that a deal is in, as its record names it. */
export const stageNameOf = ({ pipelineId, stage }: Pick<Opportunity, "pipelineId" | "stage">): StageName => ({
  pipeline: pipelineId ?? null,
  stage,
});

/**
 * The stages of a book and those that only its deals name, each once: by pipeline, in it by order, then by name; stages that
 * the book does not have last.
 *
 * @param keys - of the stages that deals are in
 * @param pipeline - the only pipeline to show; null for that without a name
 */
export function listStages(
  stages: Iterable<Stage>,
  keys: Iterable<string>,
  pipeline: string | null | undefined,
): ListedStage[] {
  if (pipeline != null && typeof pipeline !== "string") refuse("pipeline", pipeline, "a text or null");
  const known = stageTable(stages);
  const places = new Map<string, ListedStage>();
  const own = Array.from(known, ([name, table]) => Array.from(table.keys(), (stage) => ({ pipeline: name, stage })));
  for (const name of [...own.flat(), ...Array.from(keys, stageOfKey)]) {
    const found = stageOf({ pipelineId: name.pipeline, stage: name.stage }, known);
    const { title = null, order = null, funnelStage = null } = found ?? {};
    places.set(keyOfStage(name), { pipeline: name.pipeline, stage: name.stage, title, order, funnelStage });
  }
  return [...places.values()].filter((place) => pipeline === undefined || place.pipeline === pipeline).sort(inOrder);
}

function stageOfKey(key: string): StageName {
  const [pipeline, stage] = JSON.parse(key) as [string | null, string];
  return { pipeline, stage };
}

const inOrder = (left: ListedStage, right: ListedStage): number =>
  compareKeys(left.pipeline, right.pipeline) ||
  bySize(left.order ?? Infinity, right.order ?? Infinity) ||
  compareKeys(left.stage, right.stage);

/** Compared, because the difference of two infinities is no number. */
const bySize = (left: number, right: number): number => (left === right ? 0 : left < right ? -1 : 1);
