import type { Opportunity } from "../records/opportunity.js";
import type { Stage } from "../records/stage.js";

/** Stages of a book, by pipeline and by name within the pipeline. */
export type StageTable = ReadonlyMap<string | null, ReadonlyMap<string, Stage>>;

/**
 * Returns stages by pipeline and name. Of two with one name in a pipeline, the later counts.
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
 * Returns the stage of a deal: the one of that name in the deal's own pipeline.
 *
 * @example stageOf({ ...open, stage: "offer" }, stageTable([{ id: "offer", order: 3 }])).order // => 3
 */
export const stageOf = (deal: Pick<Opportunity, "pipelineId" | "stage">, stages: StageTable): Stage | undefined =>
  stages.get(deal.pipelineId ?? null)?.get(deal.stage);

/**
 * Returns the outcome of the deals in a stage: won at a probability of 1, lost at 0 past the first stage of its pipeline. Null
 * for any other stage. CRMs list the column of lost deals last. Decision: stage-reached.
 *
 * @param firstOrder - the lowest position in the pipeline
 * @example [stageOutcome({ id: "Won", order: 5, probability: 1 }, 1), stageOutcome({ id: "New", order: 1, probability: 0 }, 1)] // => [ 'won', null ]
 */
export function stageOutcome({ order, probability }: Stage, firstOrder: number): "won" | "lost" | null {
  if (probability == null) return null;
  const chance = Number(probability);
  if (chance === 1) return "won";
  return chance === 0 && order !== firstOrder ? "lost" : null;
}
