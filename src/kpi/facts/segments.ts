import type { Account } from "../../model/records/account.js";
import type { Day } from "../../time/day.js";

/** Segment of a record. */
export interface KnownSegment {
  readonly segment: string;
  /** First day on which the segment is known; null for always. */
  readonly knownOn: Day | null;
}

/** Record with its possible segments, the likeliest first. */
export interface WithSegments {
  readonly segments?: readonly KnownSegment[];
}

/** Returns the likeliest segment of a record; null if none is known. */
export const segmentOf = ({ segments }: WithSegments): string | null => segments?.[0]?.segment ?? null;

/** Returns the record with the segments known on a day: later accounts, deals and leads do not count. */
export const segmentsAsOf = <Item extends WithSegments>(item: Item, day: Day): Item => ({
  ...item,
  segments: item.segments?.filter(({ knownOn }) => knownOn === null || knownOn <= day) ?? [],
});

/**
 * Returns the segment of an account or lead as a list of at most one.
 *
 * @param linkedOn - first day on which the link to the account or lead is known; null for always
 */
export function segmentsOf(
  record: Pick<Account, "segment" | "createdOn"> | undefined,
  linkedOn: Day | null | undefined = null,
): readonly KnownSegment[] {
  const createdOn = record?.createdOn ?? null;
  const knownOn = linkedOn == null || (createdOn !== null && createdOn > linkedOn) ? createdOn : linkedOn;
  return record?.segment == null ? [] : [{ segment: record.segment, knownOn }];
}
