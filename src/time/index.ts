/** Civil days, half-open periods, calendars as values, business days, and the reading of days from texts and instants. */
export { isDay, type Day } from "./day.js";
export { addDays, addMonths, daysBetween, toDay, toDayNumber, weekday, type DayNumber } from "./dayNumber.js";
export {
  checkPeriod,
  lastDay,
  lengthInDays,
  period,
  periodContains,
  type LabelledPeriod,
  type Period,
} from "./period.js";
export { calendar, type Calendar, type MonthCalendar, type MonthCalendarOptions } from "./calendar.js";
export { type CalendarMonth, type Weekday, type YearNaming } from "./calendarChoices.js";
export { retailCalendar, type RetailCalendar, type RetailCalendarOptions, type WeekPattern } from "./retailCalendar.js";
export { type CalendarUnit } from "./calendarPeriod.js";
export { years } from "./years.js";
export { quarters } from "./quarters.js";
export { months } from "./months.js";
export { weeks } from "./weeks.js";
export { periodOf } from "./periodOf.js";
export { previousPeriod } from "./previousPeriod.js";
export { samePeriodLastYear, type SamePeriodLastYearOptions } from "./samePeriodLastYear.js";
export { correspondingDay } from "./correspondingDay.js";
export { businessDays, isBusinessDay, type BusinessDayOptions } from "./businessDays.js";
export { dayInZone } from "./dayInZone.js";
export { dayParser } from "./dayParser.js";
export { parseDay } from "./parseDay.js";
