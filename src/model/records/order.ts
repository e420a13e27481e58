import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { Credit } from "./opportunity.js";

/** Sale to an account; a credit note is an order with a negative amount. */
export interface Order {
  readonly id: string;
  readonly accountId?: string | null | undefined;
  readonly on?: Day | null | undefined;
  readonly amount?: Amount | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Shares of several reps; the owner alone if absent. */
  readonly credits?: readonly Credit[] | null | undefined;
  readonly cost?: Amount | null | undefined;
  readonly units?: number | null | undefined;
  readonly product?: string | null | undefined;
  /** New, repeat, upsell, cross-sell. */
  readonly kind?: string | null | undefined;
  /** Amount before discounts. */
  readonly listAmount?: Amount | null | undefined;
}
