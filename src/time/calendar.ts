import { checkOptions } from "../checkOptions.js";
import { type CalendarMonth, calendarMonths, checkTerm, type YearNaming, yearNamings } from "./calendarTerms.js";
import type { RetailCalendar } from "./retailCalendar.js";

/**
 * How a year is cut into quarters, months and weeks. A calendar is plain data: it can be stored as JSON and sent to a
 * worker. {@link calendar} and `retailCalendar` make one; `years`, `quarters`, `months`, `weeks` and `periodOf` read it.
 */
export type Calendar = MonthCalendar | RetailCalendar;

/** A calendar whose year is twelve civil months, whichever it begins with. */
export interface MonthCalendar {
  readonly kind: "months";
  /** The civil month the year begins with; 1 is the civil year. */
  readonly startMonth: CalendarMonth;
  /** Whether the civil year it starts in names the year, or the one it ends in. From January they are the same. */
  readonly named: YearNaming;
}

/** The civil year, or a fiscal year with its first month and the end that names it. */
export type MonthCalendarOptions =
  | { readonly startMonth?: 1; readonly named?: YearNaming }
  | { readonly startMonth: Exclude<CalendarMonth, 1>; readonly named: YearNaming };

/** Any value of a known name: the calendar's own check lists the choices. */
const calendarKinds = { startMonth: "any?", named: "any?" } as const;

/**
 * The civil calendar, or a fiscal one whose year begins in another month.
 *
 * A fiscal year spans two civil years, and organisations differ in which of them names it: `named: "end"` calls April
 * 2025 to March 2026 the year 2026, `named: "start"` calls it 2025. There is no default. Decision: fiscal-year-names.
 *
 * Civil periods are labelled `2026`, `2026-Q1`, `2026-01` and, by ISO 8601 weeks, `2026-W05`; fiscal ones `FY2026`,
 * `FY2026-Q1`, `FY2026-M01` (the first month of that year) and `FY2026-W05`. The labels of a unit sort as texts.
 *
 * A month that is none, and a fiscal year without `named`, throw `impossible-request`.
 *
 * @example months(calendar(), 2026)[0] // => { start: "2026-01-01", end: "2026-02-01", label: "2026-01" }
 * @example years(calendar({ startMonth: 4, named: "end" }), 2026) // => [ { start: "2025-04-01", end: "2026-04-01", label: "FY2026" } ]
 */
export function calendar(options: MonthCalendarOptions = {}): MonthCalendar {
  const { startMonth = 1, named } = checkOptions("calendar", options, calendarKinds);
  checkTerm("startMonth", startMonth, calendarMonths);
  if (startMonth !== 1 || named !== undefined) checkTerm("named", named, yearNamings);
  return Object.freeze({ kind: "months", startMonth, named: startMonth === 1 ? "start" : (named ?? "start") });
}
