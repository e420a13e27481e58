import type { Amount } from "../../exact/amount.js";

/** Stage of a pipeline. */
export interface Stage {
  readonly id: string;
  readonly pipelineId?: string | null | undefined;
  readonly title?: string | null | undefined;
  /** Position in its pipeline, rising towards closing. */
  readonly order: number;
  /** Buyer's stage in the funnel: awareness, interest, decision, action. */
  readonly funnelStage?: string | null | undefined;
  /** Step of the sales process: lead generation, qualification, needs analysis … */
  readonly step?: string | null | undefined;
  /** Configured probability of winning, from 0 to 1. */
  readonly probability?: Amount | null | undefined;
  readonly expectedDays?: number | null | undefined;
  /** Qualification questions to answer in the stage, with their weights. */
  readonly required?: Readonly<Record<string, number>> | null | undefined;
}
