import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Time of a rep in a team, from a first day to a day that no longer belongs to it. */
export interface Membership {
  readonly teamId: string;
  /** First day; no start if absent. */
  readonly from?: Day | null | undefined;
  /** First day no longer in the team; no end if absent. */
  readonly to?: Day | null | undefined;
}

/** Sales rep, or manager of reps. */
export interface Rep {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly seniority?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly managerId?: string | null | undefined;
  readonly hiredOn?: Day | null | undefined;
  /** First day no longer employed. */
  readonly leftOn?: Day | null | undefined;
  readonly hourlyCost?: Amount | null | undefined;
  readonly memberships: readonly Membership[];
}
