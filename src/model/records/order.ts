import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Sale to an account; a credit note is an order with a negative amount. */
export interface Order {
  readonly id: string;
  readonly accountId?: string | null | undefined;
  readonly on?: Day | null | undefined;
  readonly amount?: Amount | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly cost?: Amount | null | undefined;
  readonly units?: number | null | undefined;
  readonly product?: string | null | undefined;
  /** New, repeat, upsell, cross-sell. */
  readonly kind?: string | null | undefined;
  /** Amount before discounts. */
  readonly listAmount?: Amount | null | undefined;
}
