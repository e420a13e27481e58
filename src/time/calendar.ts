import { checkOptions } from "../checkOptions.js";
import { type CalendarMonth, calendarMonths, requireChoice, type YearNaming, yearNamings } from "./calendarChoices.js";
import type { RetailCalendar } from "./retailCalendar.js";

/**
 * Division of a year into quarters, months and weeks. A calendar is plain data: JSON can store it, and a worker can
 * receive it. {@link calendar} and `retailCalendar` make one; `years`, `quarters`, `months`, `weeks` and `periodOf` read one.
 */
export type Calendar = MonthCalendar | RetailCalendar;

/** Calendar whose year is twelve civil months, beginning with any of them. */
export interface MonthCalendar {
  readonly kind: "months";
  /** Civil month that the year begins with; 1 is the civil year. */
  readonly startMonth: CalendarMonth;
  /** Name of a fiscal year: the civil year of its start, or of its end. From January both are the same. */
  readonly named: YearNaming;
}

/** Options of the civil year, or of a fiscal year with its first month and the end that names the year. */
export type MonthCalendarOptions =
  | { readonly startMonth?: 1; readonly named?: YearNaming }
  | { readonly startMonth: Exclude<CalendarMonth, 1>; readonly named: YearNaming };

/** The check of each choice lists the choices. */
const calendarKinds = { startMonth: "any?", named: "any?" } as const;

/**
 * Returns the civil calendar, or a fiscal calendar whose year begins in another month.
 *
 * A fiscal year spans two civil years, and organisations differ in which of them names it: `named: "end"` calls April
 * 2025 to March 2026 the year 2026, `named: "start"` calls it 2025. There is no default. Decision: fiscal-year-names.
 *
 * Civil periods are labelled `2026`, `2026-Q1`, `2026-01` and, by ISO 8601 weeks, `2026-W05`; fiscal ones `FY2026`,
 * `FY2026-Q1`, `FY2026-M01` (the first month of that year) and `FY2026-W05`. The labels of a unit sort as texts.
 *
 * A month outside 1 to 12, and a fiscal year without `named`, throw `impossible-request`.
 *
 * @example months(calendar(), 2026)[0] // => { start: "2026-01-01", end: "2026-02-01", label: "2026-01" }
 * @example years(calendar({ startMonth: 4, named: "end" }), 2026) // => [ { start: "2025-04-01", end: "2026-04-01", label: "FY2026" } ]
 */
export function calendar(options: MonthCalendarOptions = {}): MonthCalendar {
  const { startMonth = 1, named } = checkOptions("calendar", options, calendarKinds);
  requireChoice("startMonth", startMonth, calendarMonths);
  if (startMonth !== 1 || named !== undefined) requireChoice("named", named, yearNamings);
  return Object.freeze({ kind: "months", startMonth, named: startMonth === 1 ? "start" : (named ?? "start") });
}
