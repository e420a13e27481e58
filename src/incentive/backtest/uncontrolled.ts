import { closedOn, isClosed } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { isMarketingSourced } from "../../kpi/facts/marketingSources.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";
import type { GivenFactor } from "./givenFactor.js";

/** Something reps do not control, and its value for each. */
export interface UncontrolledFactor {
  readonly factor: string;
  readonly of: ReadonlyMap<string, string | number | null>;
}

/**
 * What reps do not control, from the book: region, seniority, days since the hire at the end of the year, the part of the deals
 * closed in the year that each segment has, and that marketing brought; then what is given.
 */
export function uncontrolledFactors(
  book: SalesBook,
  year: Period,
  {
    marketingSources,
    factors = {},
  }: {
    readonly marketingSources?: readonly string[] | undefined;
    readonly factors?: Readonly<Record<string, GivenFactor>> | undefined;
  },
): UncontrolledFactor[] {
  const ofRep = (
    factor: string,
    valueOf: (rep: SalesBook["reps"][number]) => string | number | null | undefined,
  ): UncontrolledFactor => ({ factor, of: new Map(book.reps.map((rep) => [rep.id, valueOf(rep) ?? null])) });
  const deals = dealsClosedByRep(book, year);
  const segmentOf = dimensions.segment.of.opportunities?.(book);
  const segmentIn = (deal: Opportunity): string | null => segmentOf?.(deal, null) ?? null;
  const segments = [...new Set([...deals.values()].flat().flatMap((deal) => segmentIn(deal) ?? []))].toSorted();
  const shareOfDeals = (factor: string, isOne: (deal: Opportunity) => boolean | null): UncontrolledFactor =>
    ofRep(factor, ({ id }) => shareAmong(deals.get(id) ?? [], isOne));
  return [
    ofRep("region", ({ region }) => region),
    ofRep("seniority", ({ seniority }) => seniority),
    ofRep("tenure", ({ hiredOn }) => (hiredOn == null ? null : daysBetween(hiredOn, year.end))),
    ...(segments.length < 2 ? [] : segments).map((segment) =>
      shareOfDeals(`segment ${segment}`, (deal) => {
        const own = segmentIn(deal);
        return own === null ? null : own === segment;
      }),
    ),
    ...(marketingSources === undefined
      ? []
      : [shareOfDeals("marketing-sourced", isMarketingSourced({ sources: marketingSources }))]),
    ...Object.entries(factors).map(([factor, given]) => givenFactor(factor, given)),
  ];
}

const givenFactor = (factor: string, given: GivenFactor): UncontrolledFactor => ({
  factor,
  of: new Map(Object.entries(given)),
});

function dealsClosedByRep({ opportunities }: SalesBook, { start, end }: Period): ReadonlyMap<string, Opportunity[]> {
  const byRep = new Map<string, Opportunity[]>();
  for (const deal of opportunities) {
    const day = isClosed(deal) ? readDayOf(closedOn, deal) : null;
    if (day != null && start <= day && day < end && deal.ownerId != null)
      getOrInsert(byRep, deal.ownerId, () => []).push(deal);
  }
  return byRep;
}

function shareAmong(deals: readonly Opportunity[], isOne: (deal: Opportunity) => boolean | null): number | null {
  const told = deals.map(isOne).filter((answer) => answer !== null);
  return told.length === 0 ? null : told.filter(Boolean).length / told.length;
}
