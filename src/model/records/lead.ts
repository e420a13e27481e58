import type { Day } from "../../time/day.js";

/** Somebody who may become a customer. @since 0.1.0 */
export interface Lead {
  readonly id: string;
  /** Absent in flawed exports: such a lead belongs to no period. */
  readonly createdOn?: Day | null;
  /** Instant of creation, for response times within a day. */
  readonly createdAt?: string | null;
  readonly source?: string | null;
  /** Id of the rep who works it. */
  readonly ownerId?: string | null;
  readonly segment?: string | null;
  readonly qualifiedOn?: Day | null;
  readonly convertedOn?: Day | null;
  /** The opportunity it became. */
  readonly opportunityId?: string | null;
  /** Instant of the first answer. */
  readonly respondedAt?: string | null;
}
