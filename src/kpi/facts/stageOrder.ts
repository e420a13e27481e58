import { stageOutcome, stageTable } from "../../model/accessors/stage.js";
import type { Stage } from "../../model/records/stage.js";

/** Order of the stages of a pipeline. */
export interface StageOrder {
  /** Position of each stage. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** Lowest position. */
  readonly lowest: number;
  /** Stage at the lowest position: the first by name, so that the order of the records does not matter. */
  readonly first: string | null;
}

/** Returns the order of a book's stages, by pipeline. */
export const stageOrders = (stages: Iterable<Stage>): ReadonlyMap<string | null, StageOrder> =>
  new Map(Array.from(stageTable(stages), ([pipeline, stagesById]) => [pipeline, stageOrder([...stagesById.values()])]));

/**
 * Returns the order of a pipeline's stages. A stage past the first with a win probability of 0 holds lost deals. A CRM
 * lists that stage last, but it is no progress, so it has no position. Decision: stage-reached.
 */
function stageOrder(stages: readonly Stage[]): StageOrder {
  const lowest = Math.min(...stages.map(({ order }) => order));
  const first = stages.filter(({ order }) => order === lowest).map(({ id }) => id);
  return {
    orderOf: new Map(
      stages.filter((stage) => stageOutcome(stage, lowest) !== "lost").map(({ id, order }) => [id, order]),
    ),
    lowest,
    first: first.sort()[0] ?? null,
  };
}

/** Order of a pipeline without stages in the book. */
export const noOrder: StageOrder = {
  orderOf: new Map<string, number>(),
  lowest: Infinity,
  first: null,
};
