import type { Day } from "../../time/day.js";

/** What became of a planned activity. @since 0.1.0 */
export type ActivityStatus = "planned" | "held" | "no-show" | "cancelled";

/** Something a rep did or meant to do: a call, a meeting, a demo, administration. @since 0.1.0 */
export interface Activity {
  readonly id: string;
  readonly ownerId: string;
  readonly on: Day;
  readonly at?: string | null;
  readonly kind: string;
  readonly minutes?: number | null;
  readonly bookedOn?: Day | null;
  readonly status: ActivityStatus;
  readonly accountId?: string | null;
  readonly opportunityId?: string | null;
  readonly leadId?: string | null;
  /** Whether it was time with prospects or customers. */
  readonly selling?: boolean | null;
  /** The activity that replaced a no-show. */
  readonly rebookedAs?: string | null;
}
