import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** A stage, in one pipeline or in all that have it. */
export interface StageOptions {
  readonly stage: string;
  /** Deals of this pipeline alone. */
  readonly pipeline?: string | undefined;
}

/** The kinds of a stage's parameters. */
export const stageOptionKinds: OptionKinds<StageOptions> = { stage: "text", pipeline: "text?" };

/** Two stages, in one pipeline or in all that have them. */
export interface StagePairOptions {
  readonly from: string;
  readonly to: string;
  /** Deals of this pipeline alone. */
  readonly pipeline?: string;
}

/** The kinds of a pair's parameters. */
export const stagePairOptionKinds: OptionKinds<StagePairOptions> = { from: "text", to: "text", pipeline: "text?" };

/** Nothing is converted from a stage to itself. */
export function checkStagePair({ from, to }: StagePairOptions): void {
  if (from === to)
    throw new SalesKpiError("impossible-request", `no conversion from ${quote(from)} to itself`, { value: to });
}

export const isInPipeline = (pipeline: string | undefined, deal: Pick<Opportunity, "pipelineId">): boolean =>
  pipeline === undefined || deal.pipelineId === pipeline;
