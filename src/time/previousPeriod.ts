import { type Calendar, calendar as civilCalendar } from "./calendar.js";
import { checkCalendar } from "./checkCalendar.js";
import { monthStart } from "./monthIndex.js";
import type { Period } from "./period.js";
import { periodOfSpan, spanOfPeriod, wholeMonths } from "./spanOfDays.js";

/**
 * The period just before another, for a comparison with it.
 *
 * A period of whole months of the calendar, a quarter, a half or a year for instance, is preceded by as many months; any
 * other, a week for instance, by as many days. Without a calendar the months are civil ones. With one, a result that is a
 * year, quarter, month or week of that calendar has its label; otherwise the result has none, whatever the given period
 * was called.
 *
 * @example previousPeriod({ start: "2026-03-01", end: "2026-04-01" }) // => { start: "2026-02-01", end: "2026-03-01" }
 * @example previousPeriod({ start: "2026-03-10", end: "2026-03-20" }) // => { start: "2026-02-28", end: "2026-03-10" }
 * @example previousPeriod({ start: "2026-01-01", end: "2026-04-01" }, calendar()).label // => "2025-Q4"
 */
export function previousPeriod(period: Period, calendar?: Calendar): Period {
  const span = spanOfPeriod(period);
  const cut = calendar === undefined ? civilCalendar() : checkCalendar("previousPeriod", calendar);
  const months = wholeMonths(cut, span);
  const start =
    months === null
      ? span.start - (span.end - span.start)
      : monthStart(cut, months.start - (months.end - months.start));
  return periodOfSpan({ start, end: span.start }, calendar);
}
