import type { IdealCustomerProfile } from "../../model/accessors/idealCustomerProfile.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealEvidence } from "./checkEvidence.js";
import type { CheckThresholds } from "./checkTerms.js";

/** What a check of a deal may look at besides the deal. */
export interface CheckContext extends CheckThresholds {
  readonly day: Day | null;
  /** What is looked for. */
  readonly codes: readonly DealCode[];
  readonly target: IdealCustomerProfile | null;
  /** The account a deal is made with, where the book knew it on the day. */
  readonly accountOf: (deal: Opportunity) => Account | null;
  /** How many deals state a probability between 0 and 1. */
  readonly fractions: () => number;
}

/** A code that a deal is checked for by itself; what stalls, all the won ones tell. */
export type DealCode = Exclude<keyof DealEvidence, "stalled">;

/** Looks at one deal for one thing: what it found, or null. */
export type DealCheck<Code extends DealCode> = (
  checked: CheckedDeal,
  context: CheckContext,
) => DealEvidence[Code] | null;
