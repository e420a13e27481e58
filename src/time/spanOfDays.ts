import type { Calendar } from "./calendar.js";
import { monthsIn, periodOfMonths, periodOfWeek } from "./calendarPeriod.js";
import { type DayNumber, toDay, toDayNumber } from "./dayNumber.js";
import { type MonthIndex, monthIndexOf, monthStart } from "./monthIndex.js";
import { checkPeriod, type LabelledPeriod, type Period } from "./period.js";
import { weekYearOf, weekYearStart } from "./weekYear.js";

/** Period as day numbers: `end` is the first day after the period. */
export interface SpanOfDays {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Returns a checked period as day numbers. */
export function spanOfPeriod(period: Period): SpanOfDays {
  const { start, end } = checkPeriod(period);
  return { start: toDayNumber(start), end: toDayNumber(end) };
}

/** Run of months: `end` is the first month after the run. */
interface SpanOfMonths {
  readonly start: MonthIndex;
  readonly end: MonthIndex;
}

/** Returns the months of a span, or null if the span cuts into a month. */
export function wholeMonths(calendar: Calendar, span: SpanOfDays): SpanOfMonths | null {
  const start = monthIndexOf(calendar, span.start);
  const end = monthIndexOf(calendar, span.end);
  return monthStart(calendar, start) === span.start && monthStart(calendar, end) === span.end ? { start, end } : null;
}

/** Returns true for a span that is one of the calendar's weeks. */
export const isOneWeek = (calendar: Calendar, { start, end }: SpanOfDays): boolean =>
  end - start === 7 && (start - weekYearStart(calendar, weekYearOf(calendar, start))) % 7 === 0;

/** Returns the period of a span, with a label if the span is a year, quarter, month or week of the calendar. */
export function periodOfSpan(span: SpanOfDays, calendar?: Calendar): Period {
  return (calendar && unitWithSpan(calendar, span)) ?? { start: toDay(span.start), end: toDay(span.end) };
}

function unitWithSpan(calendar: Calendar, span: SpanOfDays): LabelledPeriod | undefined {
  const months = wholeMonths(calendar, span);
  if (months !== null) {
    const unit = unitsOfMonths.find((unit) => isUnit(months, monthsIn[unit]));
    return unit && periodOfMonths(calendar, unit, months.start);
  }
  if (!isOneWeek(calendar, span)) return undefined;
  const year = weekYearOf(calendar, span.start);
  return periodOfWeek(calendar, year, (span.start - weekYearStart(calendar, year)) / 7 + 1);
}

const unitsOfMonths = ["month", "quarter", "year"] as const;

const isUnit = ({ start, end }: SpanOfMonths, length: number): boolean =>
  end - start === length && start % length === 0;
