import { compareKeys } from "../../collections/compareKeys.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { StageName } from "../../kpi/facts/listStages.js";

/** Something of each stage of each pipeline. */
export interface ByStage<Value> {
  /** That of a stage, made where there is none yet. */
  readonly of: (pipeline: string | null, stage: string) => Value;
  /** That of a stage, if there is one. */
  readonly find: (pipeline: string | null, stage: string) => Value | undefined;
  /** Those of all stages, by the names of pipelines and stages. */
  readonly all: () => (StageName & { readonly value: Value })[];
}

/**
 * Gathers by stage. Of every deal one map is asked for its pipeline and another for its stage: to write both names as one text
 * takes longer than most of what is then done with the deal.
 */
export function byStage<Value>(make: (pipeline: string | null, stage: string) => Value): ByStage<Value> {
  const pipelines = new Map<string | null, Map<string, Value>>();
  const find = (pipeline: string | null, stage: string): Value | undefined => pipelines.get(pipeline)?.get(stage);
  return {
    find,
    of: (pipeline, stage) => {
      const known = find(pipeline, stage);
      if (known !== undefined) return known;
      const value = make(pipeline, stage);
      getOrInsert(pipelines, pipeline, () => new Map<string, Value>()).set(stage, value);
      return value;
    },
    all: () =>
      Array.from(pipelines, ([pipeline, stages]) =>
        Array.from(stages, ([stage, value]) => ({ pipeline, stage, value })),
      )
        .flat()
        .sort((left, right) => compareKeys(left.pipeline, right.pipeline) || compareKeys(left.stage, right.stage)),
  };
}
