import { type Calendar, calendar as civilCalendar } from "./calendar.js";
import { checkCalendar } from "./checkCalendar.js";
import { monthStart } from "./monthIndex.js";
import type { Period } from "./period.js";
import { periodOfSpan, spanOfPeriod, wholeMonths } from "./spanOfDays.js";

/**
 * Returns the period just before another, for a comparison.
 *
 * A period of whole months of the calendar, such as a quarter, a half or a year, is preceded by as many months. Any other
 * period, such as a week, is preceded by as many days. Without a calendar the months are civil months. With a calendar, a
 * result that is a year, quarter, month or week of the calendar has its label. Any other result has no label.
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
