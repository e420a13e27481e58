import { stageTable } from "../../model/accessors/stage.js";
import type { Stage } from "../../model/records/stage.js";

/** The stages of a pipeline, and which of them a deal is open in. */
export interface PipelineStages {
  readonly pipeline: string | null;
  /** All, in order; those of one place by name. */
  readonly all: readonly Stage[];
  /** Those that lead to closing, without the columns that won and lost deals are put in. */
  readonly open: readonly Stage[];
  /** The open ones, and the columns that lost deals are put in. */
  readonly notWon: readonly Stage[];
  /** Every stage by name. */
  readonly named: ReadonlyMap<string, Stage>;
  /** Place of the open stages. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** The last place of an open stage. */
  readonly last: number;
}

/** The stages that a book lists, by pipeline. */
export const pipelineStages = (stages: Iterable<Stage>): ReadonlyMap<string | null, PipelineStages> =>
  new Map(Array.from(stageTable(stages), ([pipeline, named]) => [pipeline, stagesInOrder(pipeline, named)]));

/** Of a pipeline that the book lists no stages of. */
export const noStages: PipelineStages = stagesInOrder(null, new Map());

/**
 * CRMs list closed deals in columns of their own behind the stages, at 100 % and 0 %. A stage past the first at 0 is one for
 * lost deals; of the rest, those at 100 % at the very end are for won deals, unless all are. Neither is a step towards closing.
 * Decision: closing-columns.
 */
function stagesInOrder(pipeline: string | null, named: ReadonlyMap<string, Stage>): PipelineStages {
  const all = [...named.values()].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
  const lowest = all[0]?.order;
  const notLost = all.filter(({ order, probability }) => order === lowest || !isAt(probability, 0));
  const lastStep = notLost.findLastIndex(({ probability }) => !isAt(probability, 1) && !isAt(probability, 100));
  const open = lastStep === -1 ? notLost : notLost.slice(0, lastStep + 1);
  return {
    pipeline,
    all,
    open,
    notWon: all.filter((stage) => open.includes(stage) || !notLost.includes(stage)),
    named,
    orderOf: new Map(open.map(({ id, order }) => [id, order])),
    last: open.at(-1)?.order ?? -Infinity,
  };
}

const isAt = (probability: Stage["probability"], value: number): boolean =>
  probability != null && Number(probability) === value;
