import type { DealEvidence } from "../../diagnostics/pipelineChecks.js";
import type { IdealCustomerProfile } from "../../model/accessors/idealCustomerProfile.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { CheckThresholds } from "./checkProbabilitiesOptions.js";

/** Facts that the check of a deal reads besides the deal. */
export interface CheckContext extends CheckThresholds {
  readonly day: Day | null;
  /** Codes to look for. */
  readonly codes: readonly DealCode[];
  readonly target: IdealCustomerProfile | null;
  /** Returns the account of a deal as known on the day; null if the book knew none. */
  readonly accountOf: (deal: Opportunity) => Account | null;
  /** Counts the deals that state a probability between 0 and 1. */
  readonly fractions: () => number;
}

/** Code that a deal is checked for by itself; a stalled deal is judged by all won deals together. */
export type DealCode = Exclude<keyof DealEvidence, "stalled">;

/** Function that checks one deal for one code and returns its evidence, or null. */
export type DealCheck<Code extends DealCode> = (
  checked: CheckedDeal,
  context: CheckContext,
) => DealEvidence[Code] | null;
