import type { Account } from "../../model/records/account.js";
import type { Day } from "../../time/day.js";

/** A segment that a record may be for, and the day from which that is known. */
export interface KnownSegment {
  readonly segment: string;
  readonly recordAsOf: Day | null;
}

/** A record with the segments it may be for, the likeliest first. */
export interface WithSegments {
  readonly segments?: readonly KnownSegment[];
}

/** The segment a record is for; null where nothing tells. */
export const segmentOf = ({ segments }: WithSegments): string | null => segments?.[0]?.segment ?? null;

/** The record as of a day: accounts, deals and leads that came later tell nothing of it yet. */
export const segmentsAsOf = <Item extends WithSegments>(item: Item, day: Day): Item => ({
  ...item,
  segments: item.segments?.filter(({ recordAsOf }) => recordAsOf === null || recordAsOf <= day) ?? [],
});

/**
 * The segment of an account or lead as a target, where it has one.
 *
 * @param linkedOn - the day from which it is known that the record is for that one; null for always
 */
export function segmentsOf(
  record: Pick<Account, "segment" | "createdOn"> | undefined,
  linkedOn: Day | null | undefined = null,
): readonly KnownSegment[] {
  const createdOn = record?.createdOn ?? null;
  const recordAsOf = linkedOn == null || (createdOn !== null && createdOn > linkedOn) ? createdOn : linkedOn;
  return record?.segment == null ? [] : [{ segment: record.segment, recordAsOf }];
}
