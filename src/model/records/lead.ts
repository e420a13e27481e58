import type { Day } from "../../time/day.js";

/** Person or company that may become a customer. */
export interface Lead {
  readonly id: string;
  /** Absent in flawed exports: such a lead belongs to no period. */
  readonly createdOn?: Day | null | undefined;
  /** Instant of creation, for response times within a day. */
  readonly createdAt?: string | null | undefined;
  readonly source?: string | null | undefined;
  /** Id of the rep in charge. */
  readonly ownerId?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly qualifiedOn?: Day | null | undefined;
  readonly convertedOn?: Day | null | undefined;
  /** Id of the opportunity that the lead became. */
  readonly opportunityId?: string | null | undefined;
  /** Instant of the first answer. */
  readonly respondedAt?: string | null | undefined;
}
