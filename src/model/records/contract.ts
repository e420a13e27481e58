import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** A commitment over time. `endsOn` is the first day it no longer runs. */
export interface Contract {
  readonly id: string;
  readonly accountId: string;
  readonly ownerId?: string | null | undefined;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly value: Amount;
}
