import { changesOf } from "./changesOf.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { dayLookedAt, type Book, type Window } from "./twin.js";

/** The deals that a window finds open, each with what was known of it: as it stands where the window names no day. */
export function dealsOpenIn({ opportunities }: Book, window: Window): Opportunity[] {
  const day = dayLookedAt(window);
  if (day === null) return opportunities.filter(({ outcome }) => outcome === "open");
  return opportunities.filter((deal) => wasOpen(deal, day)).map((deal) => asKnown(deal, day));
}

/** Created by the day and neither won nor lost by it. A close that is not dated leaves the question open: no. */
export function wasOpen({ outcome, createdOn, closedOn }: Opportunity, day: string): boolean {
  if (createdOn == null || createdOn > day) return false;
  if (outcome === "open") return true;
  return closedOn != null && closedOn > day;
}

/** Of every field, what the latest change up to the day states; where none does, what the record says today. */
export function asKnown(deal: Opportunity, day: string): Opportunity {
  const past = changesOf(deal.history ?? [])
    .map((change, recorded) => ({ ...change, recorded, day: change.on ?? change.at?.slice(0, 10) ?? null }))
    .filter((change) => change.day !== null && change.day <= day)
    .sort((one, other) => {
      if (one.day === other.day) return other.recorded - one.recorded;
      return String(one.day) > String(other.day) ? -1 : 1;
    });
  return {
    ...deal,
    stage: past[0]?.stage ?? deal.stage,
    amount: past.find(({ amount }) => amount != null)?.amount ?? deal.amount ?? null,
    probability: past.find(({ probability }) => probability != null)?.probability ?? deal.probability ?? null,
    expectedCloseOn:
      past.find((change) => change.expectedCloseOn != null)?.expectedCloseOn ?? deal.expectedCloseOn ?? null,
  };
}
