import type { Amount } from "../../money/amount.js";
import type { Day } from "../../time/day.js";
import type { StageChange } from "./stageChange.js";

/** How a deal stands. @since 0.1.0 */
export type Outcome = "open" | "won" | "lost";

/** A rep's part of a deal. @since 0.1.0 */
export interface Credit {
  readonly ownerId: string;
  /** From 0 to 1. */
  readonly share: Amount;
}

/** A deal, from its creation to its win or loss. @since 0.1.0 */
export interface Opportunity {
  readonly id: string;
  readonly ownerId?: string | null;
  /** Shares of several reps; the owner alone where absent. */
  readonly credits?: readonly Credit[] | null;
  readonly accountId?: string | null;
  readonly pipelineId?: string | null;
  readonly amount?: Amount | null;
  readonly margin?: Amount | null;
  readonly units?: number | null;
  /** Stated probability of winning, from 0 to 1. */
  readonly probability?: Amount | null;
  readonly forecastCategory?: string | null;
  readonly stage: string;
  readonly outcome: Outcome;
  /** Absent in flawed exports: such a deal belongs to no period and no cohort. */
  readonly createdOn?: Day | null;
  readonly expectedCloseOn?: Day | null;
  readonly closedOn?: Day | null;
  readonly updatedOn?: Day | null;
  readonly source?: string | null;
  /** New, renewal, upsell, cross-sell. */
  readonly kind?: string | null;
  readonly product?: string | null;
  readonly lossReason?: string | null;
  readonly leadId?: string | null;
  readonly nextStepOn?: Day | null;
  /** Answers to the qualification questions that are known. */
  readonly known?: Readonly<Record<string, unknown>> | null;
  /** Stage changes in recorded order. */
  readonly history?: readonly StageChange[] | null;
}
