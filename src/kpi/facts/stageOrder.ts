import { stageTable } from "../../model/accessors/stage.js";
import type { Stage } from "../../model/records/stage.js";

/** How the stages of a pipeline stand to one another. */
export interface StageOrder {
  /** The place of each. */
  readonly orderOf: ReadonlyMap<string, number>;
  readonly lowest: number;
  /** Of those in the lowest place, the first by name, so that the order of the records does not matter. */
  readonly first: string | null;
}

/** The order of the stages that a book lists, by pipeline. */
export const stageOrders = (stages: Iterable<Stage>): ReadonlyMap<string | null, StageOrder> =>
  new Map(Array.from(stageTable(stages), ([pipeline, own]) => [pipeline, stageOrder([...own.values()])]));

/**
 * The order of a pipeline's stages. One past the first that nobody can win from is where lost deals are put: it comes last in
 * the CRM's list, and is no progress. Decision: stage-reached.
 */
function stageOrder(stages: readonly Stage[]): StageOrder {
  const lowest = Math.min(...stages.map(({ order }) => order));
  const isForLost = ({ order, probability }: Stage): boolean =>
    order !== lowest && probability != null && Number(probability) === 0;
  const first = stages.filter(({ order }) => order === lowest).map(({ id }) => id);
  return {
    orderOf: new Map(stages.filter((stage) => !isForLost(stage)).map(({ id, order }) => [id, order])),
    lowest,
    first: first.sort()[0] ?? null,
  };
}

/** Of a pipeline that the book lists no stages of. */
export const noOrder: StageOrder = {
  orderOf: new Map<string, number>(),
  lowest: Infinity,
  first: null,
};
