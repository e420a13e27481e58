import type { Amount } from "../../exact/amount.js";
import type { Outcome } from "./outcome.js";
import type { Day } from "../../time/day.js";

/** Content of a deal's record from a day on. */
export interface StageChange {
  /** Day of the change; `at` may give its instant instead. One of them is needed. */
  readonly on?: Day | null | undefined;
  /** Instant of the change. */
  readonly at?: string | null | undefined;
  readonly stage: string;
  readonly amount?: Amount | null | undefined;
  readonly probability?: Amount | null | undefined;
  readonly expectedCloseOn?: Day | null | undefined;
  /** Outcome from this change on; open if absent. */
  readonly outcome?: Outcome | null | undefined;
  /** Owner from this change on; the one before if absent. */
  readonly ownerId?: string | null | undefined;
}
