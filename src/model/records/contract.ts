import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Commitment of a customer over time. `endsOn` is the first day after it. */
export interface Contract {
  readonly id: string;
  readonly accountId: string;
  readonly ownerId?: string | null | undefined;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly value: Amount;
}
