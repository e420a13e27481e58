import type { Day } from "../../time/day.js";

/** What became of a planned activity. */
export type ActivityStatus = "planned" | "held" | "no-show" | "cancelled";

/** Something a rep did or meant to do: a call, a meeting, a demo, administration. */
export interface Activity {
  readonly id: string;
  readonly ownerId: string;
  readonly on: Day;
  readonly at?: string | null | undefined;
  readonly kind: string;
  readonly minutes?: number | null | undefined;
  readonly bookedOn?: Day | null | undefined;
  readonly status: ActivityStatus;
  readonly accountId?: string | null | undefined;
  readonly opportunityId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  /** Whether it was time with prospects or customers. */
  readonly selling?: boolean | null | undefined;
  /** The activity that replaced a no-show. */
  readonly rebookedAs?: string | null | undefined;
}
