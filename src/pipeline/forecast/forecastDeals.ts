import { refuse } from "../../errors.js";
import { isReconstructed, isUndated, opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import {
  amountOf,
  closedOn,
  createdOn,
  expectedCloseOn,
  isLost,
  isOpen,
  isWon,
} from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { addDays, daysBetween } from "../../time/dayNumber.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { weightDeal, type WeightedDeal } from "../value/weightedDeal.js";
import type { ForecastMeasure } from "./forecastRow.js";

/** Part of a forecast; `unplaced` if the record lacks the day that would tell the part. */
export type ForecastPart = "won" | "due" | "overdue" | "undated" | "unplaced";

/** Weighted deal of a forecast, and its part. */
export interface ForecastDeal extends WeightedDeal {
  readonly part: ForecastPart | "new";
  /** Deal as known on the day. */
  readonly record: Opportunity;
  /** Day on which the deal's key in a dimension counts. */
  readonly day: Day;
  readonly probability: Amount | null;
  readonly isReconstructed: boolean;
  /** Position of the past period in which the deal was new; -1 for other deals. */
  readonly pastPeriod: number;
}

/** Period, day, measure and probability of a forecast's deals. */
export interface ForecastDealsOptions {
  readonly period: Period;
  readonly asOf: Day;
  readonly measure: ForecastMeasure;
  readonly probability: ProbabilitySource;
  readonly newDeals?: readonly Period[] | undefined;
}

/** Returns the deals of a book that belong to the forecast of a period, and the deals that were new in past periods. */
export function forecastDeals(
  book: SalesBook,
  { period, asOf, measure, probability: source, newDeals }: ForecastDealsOptions,
): { readonly deals: readonly ForecastDeal[]; readonly pastPeriods: number } {
  const probabilityOf = source.in(book);
  const valueOf = (deal: Opportunity): Amount | null => (measure === "units" ? deal.units : amountOf(deal)) ?? null;
  const weight = (deal: Opportunity, probability: Amount | null): WeightedDeal =>
    weightDeal({ ...deal, amount: valueOf(deal) }, probability);
  const past = newDeals === undefined ? [] : pastPeriods(newDeals, period, asOf);
  const deals: ForecastDeal[] = [];
  for (const record of book.opportunities) {
    past.forEach((pastPeriod, index) => {
      const day = wonAsNewOn(record, pastPeriod);
      if (day === null) return;
      deals.push({
        ...weight(record, 1),
        ...{ part: "new", record, day, probability: 1, isReconstructed: false, pastPeriod: index },
      });
    });
    const assigned = assignToForecast(record, period, asOf);
    if (assigned === null) continue;
    const { part, deal, day } = assigned;
    const isOpenPart = part !== "won" && part !== "unplaced";
    const probability = isOpenPart ? (probabilityOf(deal, asOf) ?? null) : 1;
    deals.push({
      ...weight(deal, probability),
      ...{ part, record: deal, day, probability, pastPeriod: -1 },
      isReconstructed: isOpenPart && isReconstructed(record, asOf),
    });
  }
  return { deals, pastPeriods: past.length };
}

/** Deal as known on the day of a forecast, and its part. */
interface AssignedDeal {
  readonly part: ForecastPart;
  readonly deal: Opportunity;
  readonly day: Day;
}

/**
 * Returns the part of a deal in the forecast of a period, made at the end of a day: won in the period, open and expected to
 * close in the rest of it, overdue, or without an expected close. Null for other deals: closed in another period or lost,
 * expected before the period or after it, or open when the period is over.
 */
function assignToForecast(record: Opportunity, period: Period, asOf: Day): AssignedDeal | null {
  const wonOn = isWon(record) ? readDayOf(closedOn, record) : null;
  if (wonOn != null && wonOn <= asOf)
    return period.start <= wonOn && wonOn < period.end ? { part: "won", deal: record, day: wonOn } : null;
  if (isUndated(record)) return isLost(record) ? null : { part: "unplaced", deal: record, day: asOf };
  const deal = opportunityAsOf(record, asOf);
  if (deal === null || !isOpen(deal) || asOf >= period.end) return null;
  const expected = readDayOf(expectedCloseOn, deal);
  if (expected == null) return { part: "undated", deal, day: asOf };
  if (expected < asOf) return { part: "overdue", deal, day: asOf };
  return period.start <= expected && expected < period.end ? { part: "due", deal, day: asOf } : null;
}

/** Past period, and its day at the same distance to the end as the day of the forecast. */
interface PastPeriod {
  readonly period: Period;
  readonly cut: Day;
}

/** Returns the past periods with their days. Throws if there is none, or one is not over on the day of the forecast. */
function pastPeriods(periods: readonly Period[], { end }: Period, asOf: Day): PastPeriod[] {
  if (periods.length === 0) refuse("newDeals", periods, "past periods to learn new deals from");
  return periods.map((period, index) => {
    checkPeriod(period);
    if (period.end > addDays(asOf, 1)) refuse(`newDeals[${index}]`, period, `a period that is over on ${asOf}`);
    return { period, cut: addDays(period.end, -daysBetween(asOf, end)) };
  });
}

/** Returns the day on which a deal was won in a past period if it was created after the cut; else null. */
function wonAsNewOn(deal: Opportunity, { period, cut }: PastPeriod): Day | null {
  if (!isWon(deal)) return null;
  const [created, won] = [readDayOf(createdOn, deal), readDayOf(closedOn, deal)];
  const counts =
    created != null && won != null && created > cut && won > cut && period.start <= won && won < period.end;
  return counts ? won : null;
}
