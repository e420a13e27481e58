import type { Amount } from "../../money/amount.js";
import type { Day } from "../../time/day.js";

/** Being in a team from a day on, until a day that no longer belongs to it. @since 0.1.0 */
export interface Membership {
  readonly teamId: string;
  /** First day; always before where absent. */
  readonly from?: Day | null;
  /** First day no longer in the team; never ends where absent. */
  readonly to?: Day | null;
}

/** Somebody who sells, or leads those who do. @since 0.1.0 */
export interface Rep {
  readonly id: string;
  readonly name?: string | null;
  readonly role?: string | null;
  readonly seniority?: string | null;
  readonly region?: string | null;
  readonly managerId?: string | null;
  readonly hiredOn?: Day | null;
  /** First day no longer employed. */
  readonly leftOn?: Day | null;
  readonly hourlyCost?: Amount | null;
  readonly memberships: readonly Membership[];
}
