import type { Amount } from "../../money/amount.js";
import type { Day } from "../../time/day.js";

/** Something sold; a credit note is an order with a negative amount. @since 0.1.0 */
export interface Order {
  readonly id: string;
  readonly accountId: string;
  readonly on: Day;
  readonly amount: Amount;
  readonly ownerId?: string | null;
  readonly cost?: Amount | null;
  readonly units?: number | null;
  readonly product?: string | null;
  /** New, repeat, upsell, cross-sell. */
  readonly kind?: string | null;
  /** What it would have cost without discount. */
  readonly listAmount?: Amount | null;
}
