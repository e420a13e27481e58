import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** Stage, in one pipeline or in all pipelines that have the stage. */
export interface StageOptions {
  readonly stage: string;
  /** Id of the pipeline whose deals count; all by default. */
  readonly pipeline?: string | undefined;
}

/** Kinds of the options of a stage. */
export const stageOptionKinds: OptionKinds<StageOptions> = { stage: "text", pipeline: "text?" };

/** Two stages, in one pipeline or in all pipelines that have the stages. */
export interface StagePairOptions {
  readonly from: string;
  readonly to: string;
  /** Id of the pipeline whose deals count; all by default. */
  readonly pipeline?: string;
}

/** Kinds of the options of two stages. */
export const stagePairOptionKinds: OptionKinds<StagePairOptions> = { from: "text", to: "text", pipeline: "text?" };

/** Throws if both stages are the same: a stage has no conversion to itself. */
export function checkStagePair({ from, to }: StagePairOptions): void {
  if (from === to) refuse("to", to, "another stage than `from`");
}

/** Tests if a deal is in a pipeline; without a pipeline every deal is. */
export const isInPipeline = (pipeline: string | undefined, deal: Pick<Opportunity, "pipelineId">): boolean =>
  pipeline === undefined || deal.pipelineId === pipeline;
