import type { Day } from "../../time/day.js";

/** Customer, or possible customer: a company or a person. */
export interface Account {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly createdOn?: Day | null | undefined;
  readonly updatedOn?: Day | null | undefined;
  /** Class by value: Gold, Silver … */
  readonly segment?: string | null | undefined;
  readonly industry?: string | null | undefined;
  readonly region?: string | null | undefined;
  /** Customer, prospect, partner … */
  readonly type?: string | null | undefined;
  readonly size?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
}
