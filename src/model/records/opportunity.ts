import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { Outcome } from "./outcome.js";
import type { StageChange } from "./stageChange.js";

export type { Outcome };

/** Share of a rep in a deal. */
export interface Credit {
  readonly ownerId: string;
  /** From 0 to 1. */
  readonly share: Amount;
}

/** Deal, from its creation to its win or loss. */
export interface Opportunity {
  readonly id: string;
  readonly ownerId?: string | null | undefined;
  /** Shares of several reps; the owner alone if absent. */
  readonly credits?: readonly Credit[] | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly pipelineId?: string | null | undefined;
  readonly amount?: Amount | null | undefined;
  readonly margin?: Amount | null | undefined;
  readonly units?: number | null | undefined;
  /** Stated probability of winning, from 0 to 1. */
  readonly probability?: Amount | null | undefined;
  readonly forecastCategory?: string | null | undefined;
  readonly stage: string;
  readonly outcome: Outcome;
  /** Absent in flawed exports: such a deal belongs to no period and no cohort. */
  readonly createdOn?: Day | null | undefined;
  readonly expectedCloseOn?: Day | null | undefined;
  readonly closedOn?: Day | null | undefined;
  readonly updatedOn?: Day | null | undefined;
  readonly source?: string | null | undefined;
  /** New, renewal, upsell, cross-sell. */
  readonly kind?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly lossReason?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  readonly nextStepOn?: Day | null | undefined;
  /** Answers to the qualification questions that are known. */
  readonly known?: Readonly<Record<string, unknown>> | null | undefined;
  /** Stage changes in recorded order. */
  readonly history?: readonly StageChange[] | null | undefined;
}
