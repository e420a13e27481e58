import { refuse } from "../../errors.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { stageOf, stageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Stage } from "../../model/records/stage.js";

/** Stage of a pipeline, as a row of a view names it. */
export interface ListedStage {
  /** Id of the pipeline; null for stages and deals that name none. */
  readonly pipeline: string | null;
  readonly stage: string;
  readonly title: string | null;
  /** Position in the pipeline; null if the book has no such stage. */
  readonly order: number | null;
  readonly funnelStage: string | null;
}

/** Pipeline and id of a stage, as deals name it. */
export interface StageName {
  readonly pipeline: string | null;
  readonly stage: string;
}

/** Returns pipeline and stage as one text, the key by which deals are grouped. */
export const keyOfStage = ({ pipeline, stage }: StageName): string => JSON.stringify([pipeline, stage]);

/** Returns the pipeline and stage of a deal, as its record names them. */
export const stageNameOf = ({ pipelineId, stage }: Pick<Opportunity, "pipelineId" | "stage">): StageName => ({
  pipeline: pipelineId ?? null,
  stage,
});

/**
 * Returns the stages of a book and the stages that only its deals name, each once. They are sorted by pipeline, then by
 * order, then by name. Within a pipeline, stages that the book does not have come last.
 *
 * @param keys - keys of the stages of deals
 * @param pipeline - the only pipeline to show; null for deals without a pipeline
 */
export function listStages(
  stages: Iterable<Stage>,
  keys: Iterable<string>,
  pipeline: string | null | undefined,
): ListedStage[] {
  if (pipeline != null && typeof pipeline !== "string") refuse("pipeline", pipeline, "a text or null");
  const known = stageTable(stages);
  const rows = new Map<string, ListedStage>();
  const listedNames = Array.from(known, ([id, table]) =>
    Array.from(table.keys(), (stage) => ({ pipeline: id, stage })),
  );
  for (const name of [...listedNames.flat(), ...Array.from(keys, stageOfKey)]) {
    const stageRecord = stageOf({ pipelineId: name.pipeline, stage: name.stage }, known);
    const { title = null, order = null, funnelStage = null } = stageRecord ?? {};
    rows.set(keyOfStage(name), { pipeline: name.pipeline, stage: name.stage, title, order, funnelStage });
  }
  return [...rows.values()].filter((row) => pipeline === undefined || row.pipeline === pipeline).sort(compareStages);
}

function stageOfKey(key: string): StageName {
  const [pipeline, stage] = JSON.parse(key) as [string | null, string];
  return { pipeline, stage };
}

const compareStages = (left: ListedStage, right: ListedStage): number =>
  compareKeys(left.pipeline, right.pipeline) ||
  compareOrders(left.order ?? Infinity, right.order ?? Infinity) ||
  compareKeys(left.stage, right.stage);

/** Compares two positions. A difference would not do, because that of two infinities is no number. */
const compareOrders = (left: number, right: number): number => (left === right ? 0 : left < right ? -1 : 1);
