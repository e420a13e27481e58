import type { Day } from "../../time/day.js";

/** State of an activity: planned, or what came of the plan. */
export type ActivityStatus = "planned" | "held" | "no-show" | "cancelled";

/** Activity of a rep, past or planned: a call, a meeting, a demo, administration. */
export interface Activity {
  readonly id: string;
  readonly ownerId?: string | null | undefined;
  readonly on?: Day | null | undefined;
  readonly at?: string | null | undefined;
  readonly kind: string;
  readonly minutes?: number | null | undefined;
  readonly bookedOn?: Day | null | undefined;
  readonly status: ActivityStatus;
  readonly accountId?: string | null | undefined;
  readonly opportunityId?: string | null | undefined;
  readonly leadId?: string | null | undefined;
  /** True for work on prospects and customers, false for other work. */
  readonly selling?: boolean | null | undefined;
  /** Id of the activity that replaced a no-show. */
  readonly rebookedAs?: string | null | undefined;
}
