import { isReconstructed } from "../../model/history/opportunityAsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { weigh, type Weighed } from "../value/weighed.js";
import type { ForecastMeasure } from "./forecastRow.js";
import { pastPeriods, wonAsNew } from "./newDeals.js";
import { placeInForecast, type ForecastPlace } from "./placeInForecast.js";

/** A deal of a forecast, on the scales; one that was new in a past period says in which. */
export interface CountedDeal {
  readonly place: ForecastPlace | "new";
  /** As known on the day, with the day on which it stands in its group. */
  readonly record: Opportunity;
  readonly day: Day;
  readonly weighed: Weighed;
  readonly chance: Amount | null;
  readonly isReconstructed: boolean;
  readonly pastPeriod: number;
}

/** What deals are counted for. */
export interface CountingTerms {
  readonly period: Period;
  readonly asOf: Day;
  readonly measure: ForecastMeasure;
  readonly probability: ProbabilitySource;
  readonly newDeals?: readonly Period[] | undefined;
}

/** The deals of a book that belong to the forecast of a period, and those that were new in past ones. */
export function dealsOfForecast(
  book: SalesBook,
  { period, asOf, measure, probability, newDeals }: CountingTerms,
): { readonly deals: readonly CountedDeal[]; readonly pastPeriods: number } {
  const chanceOf = probability.in(book);
  const valueOf = (deal: Opportunity): Amount | null => (measure === "units" ? deal.units : amountOf(deal)) ?? null;
  const past = newDeals === undefined ? [] : pastPeriods(newDeals, period, asOf);
  const deals: CountedDeal[] = [];
  for (const record of book.opportunities) {
    past.forEach((each, index) => {
      const day = wonAsNew(record, each);
      if (day === null) return;
      const weighed = weigh({ ...record, amount: valueOf(record) }, 1);
      deals.push({ place: "new", record, day, weighed, chance: 1, isReconstructed: false, pastPeriod: index });
    });
    const placed = placeInForecast(record, period, asOf);
    if (placed === null) continue;
    const { place, deal, day } = placed;
    const isOpen = place !== "won" && place !== "unplaced";
    const chance = isOpen ? (chanceOf(deal, asOf) ?? null) : 1;
    const weighed = weigh({ ...deal, amount: valueOf(deal) }, chance);
    deals.push({
      ...{ place, record: deal, day, weighed, chance, pastPeriod: -1 },
      isReconstructed: isOpen && isReconstructed(record, asOf),
    });
  }
  return { deals, pastPeriods: past.length };
}
