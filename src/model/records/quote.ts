import type { Amount } from "../../money/amount.js";
import type { Day } from "../../time/day.js";

/** An offer with a price. @since 0.1.0 */
export interface Quote {
  readonly id: string;
  readonly opportunityId: string;
  readonly sentOn: Day;
  readonly amount: Amount;
  readonly acceptedOn?: Day | null | undefined;
  readonly followedUpOn?: Day | null | undefined;
}
