import { checkOptions, type OptionKinds } from "../checkOptions.js";
import {
  type CalendarMonth,
  calendarMonths,
  requireChoice,
  type Weekday,
  weekdays,
  type YearNaming,
  yearNamings,
} from "./calendarChoices.js";

const weekPatterns = ["4-4-5", "4-5-4", "5-4-4"] as const;
const yearEnds = ["last", "nearest"] as const;

/** Weeks in the three months of each quarter. */
export type WeekPattern = (typeof weekPatterns)[number];

/** Calendar of whole weeks. */
export interface RetailCalendar extends Required<RetailCalendarOptions> {
  readonly kind: "retail";
  readonly pattern: WeekPattern;
}

/** End and name of a retail year, and the month of its 53rd week. */
export interface RetailCalendarOptions {
  /** Civil month at the end of which the year ends: 1 for the National Retail Federation. */
  readonly endMonth: CalendarMonth;
  /** Last day of every week, month, quarter and year: 6, Saturday, for the National Retail Federation. */
  readonly endWeekday: Weekday;
  /** Day of the year's end: the `"last"` such weekday of that month, or the weekday `"nearest"` to the month's last day. */
  readonly yearEnd: (typeof yearEnds)[number];
  /** Month of the retail year, 1 to 12, that has one week more in a year of 53 weeks: 12 adds the week at the very end. */
  readonly extraWeekIn: CalendarMonth;
  /**
   * Civil year that names the retail year: the year of its first month or of its last. The months count, not the exact
   * days: a year for February 2023 to January 2024 that begins on 29 January and ends on 3 February is 2023 by its start
   * and 2024 by its end. A year that ends with December has the same name either way.
   */
  readonly named: YearNaming;
}

/** The check of each choice lists the choices. */
const retailKinds: OptionKinds<RetailCalendarOptions> = {
  endMonth: "any?",
  endWeekday: "any?",
  yearEnd: "any?",
  extraWeekIn: "any?",
  named: "any?",
};

/**
 * Returns a retail calendar: years of 52 or 53 whole weeks, quarters of 13, and months of 4 or 5 by the pattern. Like
 * months have the same weekdays. A year has 53 weeks if the next year end would otherwise come a week too soon. Every week
 * belongs to a month, so the months of a year always add up to the year.
 *
 * No option has a default, because retailers differ in all of them. Periods are labelled `FY2023`, `FY2023-Q1`, `FY2023-M01`
 * and `FY2023-W53`. A parameter outside its choices throws `impossible-request`.
 *
 * Source: National Retail Federation, 4-5-4 calendar: the Saturday nearest 31 January; 53 weeks in 2012, 2017 and 2023.
 *
 * @example years(retailCalendar("4-5-4", { endMonth: 1, endWeekday: 6, yearEnd: "nearest", extraWeekIn: 12, named: "start" }), 2023) // => [ { start: "2023-01-29", end: "2024-02-04", label: "FY2023" } ]
 */
export function retailCalendar(pattern: WeekPattern, options: RetailCalendarOptions): RetailCalendar {
  const { endMonth, endWeekday, yearEnd, extraWeekIn, named } = checkOptions("retailCalendar", options, retailKinds);
  requireChoice("pattern", pattern, weekPatterns);
  requireChoice("endMonth", endMonth, calendarMonths);
  requireChoice("endWeekday", endWeekday, weekdays);
  requireChoice("yearEnd", yearEnd, yearEnds);
  requireChoice("extraWeekIn", extraWeekIn, calendarMonths);
  requireChoice("named", named, yearNamings);
  return Object.freeze({ kind: "retail", pattern, endMonth, endWeekday, yearEnd, extraWeekIn, named });
}
