import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { type Calendar, calendar as civilCalendar } from "./calendar.js";
import { checkCalendar } from "./checkCalendar.js";
import { addMonths, type DayNumber, toDay, toDayNumber } from "./dayNumber.js";
import { monthStart } from "./monthIndex.js";
import type { Period } from "./period.js";
import { isOneWeek, periodOfSpan, type SpanOfDays, spanOfPeriod, wholeMonths } from "./spanOfDays.js";
import { weekYearOf, weekYearStart } from "./weekYear.js";

/** Options of {@link samePeriodLastYear}. */
export interface SamePeriodLastYearOptions {
  /** Days of a period that is no unit of a calendar: the same dates by default, or as many days from the same date. */
  readonly days?: "same-dates" | "same-length" | undefined;
}

const optionKinds: OptionKinds<SamePeriodLastYearOptions> = { days: [undefined, "same-dates", "same-length"] };

/**
 * Returns the same period a year earlier, or null if the year before has none.
 *
 * - Whole months of the calendar, so also quarters and years: the same months of the year before. Without a calendar the
 *   months are civil months. Lengths may differ, as leap years and retail years of 53 weeks do.
 * - A week of the calendar: the week with the same number. Week 53 after a year of 52 weeks gives null. Decision:
 *   week-53-a-year-ago.
 * - Other days of a retail calendar: the days with the same week and weekday, and null if one of them is in such a week.
 * - Other days: from the first to the last date a year earlier; 28 February stands for 29 February. With
 *   `days: "same-length"` as many days from the first date. Year to date on 1 March of a leap year has a day more than the
 *   year before. Decision: year-ago-of-other-days.
 *
 * A result that is a year, quarter, month or week of the given calendar has its label. Any other result has none.
 *
 * @example samePeriodLastYear({ start: "2024-01-01", end: "2024-04-01" }) // => { start: "2023-01-01", end: "2023-04-01" }
 * @example samePeriodLastYear(periodOf(calendar(), "week", "2026-05-04"), calendar()) // => { start: "2025-05-05", end: "2025-05-12", label: "2025-W19" }
 * @example samePeriodLastYear(periodOf(calendar(), "week", "2026-12-31"), calendar()) // => null
 */
export function samePeriodLastYear(
  period: Period,
  calendar?: Calendar,
  options: SamePeriodLastYearOptions = {},
): Period | null {
  const { days = "same-dates" } = checkOptions("samePeriodLastYear", options, optionKinds);
  const span = spanOfPeriod(period);
  const cut = calendar === undefined ? civilCalendar() : checkCalendar("samePeriodLastYear", calendar);
  const months = wholeMonths(cut, span);
  const earlier =
    months !== null
      ? { start: monthStart(cut, months.start - 12), end: monthStart(cut, months.end - 12) }
      : calendar !== undefined && (calendar.kind === "retail" || isOneWeek(calendar, span))
        ? sameWeekdays(calendar, span)
        : sameDates(span, days);
  return earlier && periodOfSpan(earlier, calendar);
}

function sameDates({ start, end }: SpanOfDays, days: "same-dates" | "same-length"): SpanOfDays {
  const earlier = aYearBefore(start);
  return { start: earlier, end: days === "same-length" ? earlier + (end - start) : aYearBefore(end - 1) + 1 };
}

const aYearBefore = (day: DayNumber): DayNumber => toDayNumber(addMonths(toDay(day), -12));

function sameWeekdays(calendar: Calendar, { start, end }: SpanOfDays): SpanOfDays | null {
  const first = sameWeekday(calendar, start);
  const last = sameWeekday(calendar, end - 1);
  return first === null || last === null ? null : { start: first, end: last + 1 };
}

/** Returns the day in the same week, on the same weekday, of the year before. */
function sameWeekday(calendar: Calendar, day: DayNumber): DayNumber | null {
  const year = weekYearOf(calendar, day);
  const start = weekYearStart(calendar, year);
  const earlier = weekYearStart(calendar, year - 1) + (day - start);
  return earlier < start ? earlier : null;
}
