import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Commitment of a customer over time: for a term, or until further notice as a subscription. */
export interface Contract {
  readonly id: string;
  readonly accountId?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly signedOn?: Day | null | undefined;
  readonly startsOn?: Day | null | undefined;
  /** First day after the contract; null or absent for a contract that runs until further notice. */
  readonly endsOn?: Day | null | undefined;
  /** Value of the whole term; the price of each month, quarter or year if `every` says so. */
  readonly value?: Amount | null | undefined;
  /** Time that `value` pays for; absent for the whole term. */
  readonly every?: "month" | "quarter" | "year" | null | undefined;
}
