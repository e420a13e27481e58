import type { Day } from "../../time/day.js";

/** A company or person sold to. @since 0.1.0 */
export interface Account {
  readonly id: string;
  readonly name?: string | null;
  readonly createdOn?: Day | null;
  readonly updatedOn?: Day | null;
  /** What it is worth to you: Gold, Silver … */
  readonly segment?: string | null;
  readonly industry?: string | null;
  readonly region?: string | null;
  /** Customer, prospect, partner … */
  readonly type?: string | null;
  readonly size?: string | null;
  readonly ownerId?: string | null;
}
