import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuse } from "../errors.js";
import type { Day } from "./day.js";
import { type DayNumber, toDayNumber, weekdayOfNumber } from "./dayNumber.js";
import type { Period } from "./period.js";
import { spanOfPeriod } from "./spanOfDays.js";

/** Days that are not business days. */
export interface BusinessDayOptions {
  /** Days off besides weekends. A day given twice counts once, and a holiday on a weekend takes off no further day. None by default. */
  readonly holidays?: Iterable<Day> | undefined;
  /** Days of the week that are off, 1 for Monday to 7 for Sunday. Saturday and Sunday by default. */
  readonly weekend?: readonly number[] | undefined;
}

/** Kinds of the options that say which days are off. */
export const businessDayKinds: OptionKinds<BusinessDayOptions> = { holidays: "iterable?", weekend: "list?" };

/**
 * Returns the number of business days of a period: its days less weekends and holidays, 0 if none is left.
 *
 * Whole weeks are multiplied: a long period costs no more than a short one. A holiday that is no day throws
 * `unreadable-day`. A weekday outside 1 to 7 throws `impossible-request`.
 *
 * @example businessDays({ start: "2026-05-01", end: "2026-06-01" }, { holidays: ["2026-05-01", "2026-05-25"] }) // => 19
 */
export function businessDays(period: Period, options: BusinessDayOptions = {}): number {
  checkOptions("businessDays", options, businessDayKinds);
  const { start, end } = spanOfPeriod(period);
  const weekend = weekendOf(options);
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * (7 - weekend.size);
  for (let day = start + 7 * weeks; day < end; day += 1) if (!weekend.has(weekdayOfNumber(day))) count += 1;
  for (const holiday of new Set(numbersOf(options.holidays))) {
    if (start <= holiday && holiday < end && !weekend.has(weekdayOfNumber(holiday))) count -= 1;
  }
  return count;
}

/**
 * Returns true for a business day: a day that is neither on a weekend nor a holiday.
 *
 * @example isBusinessDay("2026-05-04") // => true
 * @example isBusinessDay("2026-05-04", { holidays: ["2026-05-04"] }) // => false
 */
export function isBusinessDay(day: Day, options: BusinessDayOptions = {}): boolean {
  checkOptions("isBusinessDay", options, businessDayKinds);
  const number = toDayNumber(day);
  return !weekendOf(options).has(weekdayOfNumber(number)) && !numbersOf(options.holidays).includes(number);
}

const numbersOf = (days: Iterable<Day> = []): DayNumber[] => Array.from(days, (day) => toDayNumber(day));

function weekendOf({ weekend = [6, 7] }: BusinessDayOptions): ReadonlySet<number> {
  const wrong = weekend.find((weekday) => !(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7));
  if (wrong === undefined) return new Set(weekend);
  return refuse("weekend", wrong, "a day of the week from 1 (Monday) to 7 (Sunday)");
}
