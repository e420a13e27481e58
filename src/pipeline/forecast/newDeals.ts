import { SalesKpiError } from "../../errors.js";
import { closedOn, createdOn, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { addDays, daysBetween } from "../../time/dayNumber.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** A past period, and the day in it that was as far from its end as the day of the forecast is from that of the period. */
export interface PastPeriod {
  readonly period: Period;
  readonly cut: Day;
}

/** The past periods that a forecast looks at, all over by its day. */
export function pastPeriods(periods: readonly Period[], { end }: Period, asOf: Day): PastPeriod[] {
  if (periods.length === 0) throw impossible("no past period tells of new deals", periods);
  return periods.map((period) => {
    checkPeriod(period);
    if (period.end > addDays(asOf, 1))
      throw impossible(`the period from ${period.start} up to ${period.end} is not over on ${asOf}`, period);
    return { period, cut: addDays(period.end, -daysBetween(asOf, end)) };
  });
}

/** The day on which a deal was won in a past period, if it was born after its cut; null where it does not count. */
export function wonAsNew(deal: Opportunity, { period, cut }: PastPeriod): Day | null {
  if (!isWon(deal)) return null;
  const [created, won] = [readDayOf(createdOn, deal), readDayOf(closedOn, deal)];
  const counts =
    created != null && won != null && created > cut && won > cut && period.start <= won && won < period.end;
  return counts ? won : null;
}

const impossible = (problem: string, value: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", problem, { field: "newDeals", value });
