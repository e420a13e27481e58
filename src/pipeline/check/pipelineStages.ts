import { stageTable } from "../../model/accessors/stage.js";
import type { Stage } from "../../model/records/stage.js";

/** Stages of a pipeline, and the ones among them that hold open deals. */
export interface PipelineStages {
  readonly pipeline: string | null;
  /** All stages, in order; stages of equal order by name. */
  readonly all: readonly Stage[];
  /** Stages that lead to closing, without the columns of won and lost deals. */
  readonly open: readonly Stage[];
  /** Open stages and the columns of lost deals. */
  readonly notWon: readonly Stage[];
  /** All stages by name. */
  readonly named: ReadonlyMap<string, Stage>;
  /** Order of each open stage. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** Greatest order of an open stage. */
  readonly last: number;
}

/** Returns the stages that a book lists, by pipeline. */
export const pipelineStages = (stages: Iterable<Stage>): ReadonlyMap<string | null, PipelineStages> =>
  new Map(Array.from(stageTable(stages), ([pipeline, named]) => [pipeline, stagesInOrder(pipeline, named)]));

/** Stages of a pipeline that the book does not list. */
export const noStages: PipelineStages = stagesInOrder(null, new Map());

/**
 * Returns the stages of a pipeline in order. CRMs list closed deals in columns of their own behind the stages, at 100 % and
 * 0 %. A stage past the first at 0 holds lost deals. Of the rest, stages at 100 % at the very end hold won deals, unless all
 * stages are at 100 %. Neither is a step towards closing. Decision: closing-columns.
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
