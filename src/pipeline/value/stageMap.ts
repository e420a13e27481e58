import { compareKeys } from "../../collections/compareKeys.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { StageName } from "../../kpi/facts/listStages.js";

/** Map from the stages of each pipeline to values. */
export interface StageMap<Value> {
  /** Returns the value of a stage, created if the stage has none yet. */
  readonly getOrCreate: (pipeline: string | null, stage: string) => Value;
  /** Returns the value of a stage, if it has one. */
  readonly get: (pipeline: string | null, stage: string) => Value | undefined;
  /** Returns the values of all stages, by the names of pipelines and stages. */
  readonly entries: () => (StageName & { readonly value: Value })[];
}

/**
 * Returns an empty map by pipeline and stage. Nested maps, because to write both names of a deal as one text takes longer
 * than most of the work that follows.
 */
export function stageMap<Value>(create: (pipeline: string | null, stage: string) => Value): StageMap<Value> {
  const pipelines = new Map<string | null, Map<string, Value>>();
  const get = (pipeline: string | null, stage: string): Value | undefined => pipelines.get(pipeline)?.get(stage);
  return {
    get,
    getOrCreate: (pipeline, stage) => {
      const known = get(pipeline, stage);
      if (known !== undefined) return known;
      const value = create(pipeline, stage);
      getOrInsert(pipelines, pipeline, () => new Map<string, Value>()).set(stage, value);
      return value;
    },
    entries: () =>
      Array.from(pipelines, ([pipeline, stages]) =>
        Array.from(stages, ([stage, value]) => ({ pipeline, stage, value })),
      )
        .flat()
        .sort((left, right) => compareKeys(left.pipeline, right.pipeline) || compareKeys(left.stage, right.stage)),
  };
}
