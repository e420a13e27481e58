import { isBusinessDay, isWeekend } from "./businessDay.js";
import type { DayNumber } from "./dayNumber.js";
import { monthOf } from "./periods.js";
import type { Random } from "./randomStream.js";
import { firstDay } from "./span.js";

const byMonth = [0.95, 1.02, 1.14, 1.05, 1, 1.04, 0.86, 0.5, 1.16, 1.12, 1.08, 0.7];
const growthPerYear = 0.1;

/** Draws the number of events of a day from the usual number a business day, with season and growth. */
export function countOn(day: DayNumber, perDay: number, random: Random, weekendShare = 0): number {
  const open = isBusinessDay(day) ? 1 : isWeekend(day) ? weekendShare : weekendShare / 2;
  const growth = 1 + (growthPerYear * (day - firstDay)) / 365;
  return Math.floor(perDay * open * growth * (byMonth[monthOf(day) - 1] ?? 1) + random());
}
