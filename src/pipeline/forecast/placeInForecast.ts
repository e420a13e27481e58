import { isUndated, opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { closedOn, expectedCloseOn, isLost, isOpen, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";

/** A part of a forecast that a deal belongs to, or `unplaced`: its record does not tell the day that would say. */
export type ForecastPlace = "won" | "due" | "overdue" | "undated" | "unplaced";

/** A deal as known on the day of a forecast, and the part that it belongs to. */
export interface DealInForecast {
  readonly place: ForecastPlace;
  readonly deal: Opportunity;
  /** The day on which it stands in its group. */
  readonly day: Day;
}

/**
 * Where a deal belongs in the forecast of a period, made at the end of a day: won in the period, open and expected to close in
 * what is left of it, overdue, or without an expected close. Null where it is none of the period's: closed in another one or
 * lost, expected before the period or after it, or open when the period is over.
 */
export function placeInForecast(record: Opportunity, period: Period, asOf: Day): DealInForecast | null {
  const wonOn = isWon(record) ? readDayOf(closedOn, record) : null;
  if (wonOn != null && wonOn <= asOf)
    return period.start <= wonOn && wonOn < period.end ? { place: "won", deal: record, day: wonOn } : null;
  if (isUndated(record)) return isLost(record) ? null : { place: "unplaced", deal: record, day: asOf };
  const deal = opportunityAsOf(record, asOf);
  if (deal === null || !isOpen(deal) || asOf >= period.end) return null;
  const expected = readDayOf(expectedCloseOn, deal);
  if (expected == null) return { place: "undated", deal, day: asOf };
  if (expected < asOf) return { place: "overdue", deal, day: asOf };
  return period.start <= expected && expected < period.end ? { place: "due", deal, day: asOf } : null;
}
