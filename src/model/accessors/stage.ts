import type { Opportunity } from "../records/opportunity.js";
import type { Stage } from "../records/stage.js";

/** The stages of a book, each by its name within its pipeline. */
export type StageTable = ReadonlyMap<string | null, ReadonlyMap<string, Stage>>;

/**
 * Stages by pipeline and name. Where two of a pipeline share a name, the later stands.
 *
 * @example stageTable([{ id: "offer", order: 3 }]).get(null).get("offer").order // => 3
 */
export function stageTable(stages: Iterable<Stage>): StageTable {
  const table = new Map<string | null, Map<string, Stage>>();
  for (const stage of stages) {
    const pipeline = stage.pipelineId ?? null;
    const known = table.get(pipeline) ?? new Map<string, Stage>();
    table.set(pipeline, known.set(stage.id, stage));
  }
  return table;
}

/**
 * The stage a deal is in: the one of that name in the deal's own pipeline.
 *
 * @example stageOf({ ...open, stage: "offer" }, stageTable([{ id: "offer", order: 3 }])).order // => 3
 */
export const stageOf = (deal: Pick<Opportunity, "pipelineId" | "stage">, stages: StageTable): Stage | undefined =>
  stages.get(deal.pipelineId ?? null)?.get(deal.stage);
