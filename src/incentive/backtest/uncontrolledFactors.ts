import { getOrInsert } from "../../collections/getOrInsert.js";
import { isMarketingSourced } from "../../kpi/facts/isMarketingSourced.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { closedOn, isClosed } from "../../model/accessors/opportunity.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Rep } from "../../model/records/rep.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { Period } from "../../time/period.js";

/** Values of a factor by rep: the name of a territory, its potential. Reps are given the factor and do not choose it. */
export type GivenFactor = Readonly<Record<string, string | number | null>>;

/** Factor that reps do not control, with the value of each rep. */
export interface UncontrolledFactor {
  readonly factor: string;
  readonly valueOf: ReadonlyMap<string, string | number | null>;
}

/** Options of `uncontrolledFactors`. */
export interface UncontrolledFactorsOptions {
  readonly marketingSources?: readonly string[] | undefined;
  readonly factors?: Readonly<Record<string, GivenFactor>> | undefined;
}

/**
 * Returns the factors that reps do not control. From the book: region, seniority, days since the hire at the end of the year, and of the
 * deals closed in the year the share of each segment and the share from marketing. Then the given factors.
 */
export function uncontrolledFactors(
  book: SalesBook,
  year: Period,
  { marketingSources, factors = {} }: UncontrolledFactorsOptions,
): UncontrolledFactor[] {
  const repFactor = (factor: string, read: (rep: Rep) => string | number | null | undefined): UncontrolledFactor => ({
    factor,
    valueOf: new Map(book.reps.map((rep) => [rep.id, read(rep) ?? null])),
  });
  const deals = closedDealsByRep(book, year);
  const dealFactor = (factor: string, isCounted: (deal: Opportunity) => boolean | null): UncontrolledFactor =>
    repFactor(factor, ({ id }) => shareAmong(deals.get(id) ?? [], isCounted));
  const readSegment = dimensions.segment.of.opportunities?.(book);
  const segmentOf = (deal: Opportunity): string | null => readSegment?.(deal, null) ?? null;
  const segments = [...new Set([...deals.values()].flat().flatMap((deal) => segmentOf(deal) ?? []))].toSorted();
  return [
    repFactor("region", ({ region }) => region),
    repFactor("seniority", ({ seniority }) => seniority),
    repFactor("tenure", ({ hiredOn }) => (hiredOn == null ? null : daysBetween(hiredOn, year.end))),
    ...(segments.length < 2 ? [] : segments).map((segment) =>
      dealFactor(`segment ${segment}`, (deal) => {
        const segmentOfDeal = segmentOf(deal);
        return segmentOfDeal === null ? null : segmentOfDeal === segment;
      }),
    ),
    ...(marketingSources === undefined
      ? []
      : [dealFactor("marketing-sourced", isMarketingSourced({ sources: marketingSources }))]),
    ...Object.entries(factors).map(([factor, given]) => ({ factor, valueOf: new Map(Object.entries(given)) })),
  ];
}

function closedDealsByRep({ opportunities }: SalesBook, { start, end }: Period): ReadonlyMap<string, Opportunity[]> {
  const byRep = new Map<string, Opportunity[]>();
  for (const deal of opportunities) {
    const day = isClosed(deal) ? readDayOf(closedOn, deal) : null;
    if (day != null && start <= day && day < end && deal.ownerId != null)
      getOrInsert(byRep, deal.ownerId, () => []).push(deal);
  }
  return byRep;
}

/** Returns the share of counted deals among the deals with an answer; null without such deals. */
function shareAmong(deals: readonly Opportunity[], isCounted: (deal: Opportunity) => boolean | null): number | null {
  const answers = deals.map(isCounted).filter((answer) => answer !== null);
  return answers.length === 0 ? null : answers.filter(Boolean).length / answers.length;
}
