import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** A stage, in one pipeline or in all that have it. */
export interface StageAsked {
  readonly stage: string;
  /** Deals of this pipeline alone. */
  readonly pipeline?: string | undefined;
}

/** The kinds of a stage's parameters. */
export const stageKinds: OptionKinds<StageAsked> = { stage: "text", pipeline: "text?" };

/** Two stages, in one pipeline or in all that have them. */
export interface StagePair {
  readonly from: string;
  readonly to: string;
  /** Deals of this pipeline alone. */
  readonly pipeline?: string;
}

/** The kinds of a pair's parameters. */
export const pairKinds: OptionKinds<StagePair> = { from: "text", to: "text", pipeline: "text?" };

/** Nothing is converted from a stage to itself. */
export function checkPair({ from, to }: StagePair): void {
  if (from === to)
    throw new SalesKpiError("impossible-request", `no conversion from ${quote(from)} to itself`, { value: to });
}

export const isInPipeline = (pipeline: string | undefined, deal: Pick<Opportunity, "pipelineId">): boolean =>
  pipeline === undefined || deal.pipelineId === pipeline;
