import type { Day } from "./day.js";
import { addMonths, toDay, toDayNumber, type DayNumber } from "./dayNumber.js";
import type { Period } from "./period.js";
import { spanOfPeriod } from "./spanOfDays.js";

/**
 * Returns the day of an earlier period up to which it corresponds to a period up to a day: 3 December for January up to 3 January.
 *
 * If both periods start on the same day of a month, it is the same date, or the last day of a shorter month. Otherwise it is as
 * many days after the start. It is never after the last day of the earlier period. The last day of the period, or a later one,
 * corresponds to the last day of the earlier period. A day before the period corresponds to none: null. Decision:
 * running-periods.
 *
 * @param period - the period that is not over
 * @param earlier - the period to compare with
 * @param day - the last known day
 * @example correspondingDay({ start: "2025-01-01", end: "2025-02-01" }, { start: "2024-12-01", end: "2025-01-01" }, "2025-01-03") // => "2024-12-03"
 */
export function correspondingDay(period: Period, earlier: Period, day: Day): Day | null {
  const [whole, counterpart, last] = [spanOfPeriod(period), spanOfPeriod(earlier), toDayNumber(day)];
  if (last < whole.start) return null;
  const lastDay = counterpart.end - 1;
  return toDay(last >= whole.end - 1 ? lastDay : Math.min(sameDayOf(period, earlier, day), lastDay));
}

function sameDayOf({ start }: Period, { start: earlierStart }: Period, day: Day): DayNumber {
  if (start.slice(8) !== earlierStart.slice(8))
    return toDayNumber(earlierStart) + (toDayNumber(day) - toDayNumber(start));
  return toDayNumber(addMonths(day, monthOf(earlierStart) - monthOf(start)));
}

const monthOf = (day: Day): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
