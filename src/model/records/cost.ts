import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";

/** Money spent on marketing and selling. */
export interface Cost {
  readonly on?: Day | null | undefined;
  readonly amount?: Amount | null | undefined;
  /** Marketing, sales, sales-salary, tools, commission … */
  readonly kind: string;
  readonly source?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
}
