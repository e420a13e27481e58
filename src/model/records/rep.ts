import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Being in a team from a day on, until a day that no longer belongs to it. */
export interface Membership {
  readonly teamId: string;
  /** First day; always before where absent. */
  readonly from?: Day | null | undefined;
  /** First day no longer in the team; never ends where absent. */
  readonly to?: Day | null | undefined;
}

/** Somebody who sells, or leads those who do. */
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
