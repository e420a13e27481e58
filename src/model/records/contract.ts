import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Commitment of a customer over time. `endsOn` is the first day after it. */
export interface Contract {
  readonly id: string;
  readonly accountId?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly signedOn?: Day | null | undefined;
  readonly startsOn?: Day | null | undefined;
  readonly endsOn?: Day | null | undefined;
  readonly value?: Amount | null | undefined;
}
