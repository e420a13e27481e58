import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Offer with a price. */
export interface Quote {
  readonly id: string;
  readonly opportunityId: string;
  readonly sentOn?: Day | null | undefined;
  readonly amount?: Amount | null | undefined;
  readonly acceptedOn?: Day | null | undefined;
  readonly followedUpOn?: Day | null | undefined;
}
