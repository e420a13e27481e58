import { fold } from "../metric/evaluate.js";
import { fieldOf, type Reading } from "../metric/plan.js";
import type { Day } from "../time/day.js";
import { toDayNumber } from "../time/dayNumber.js";
import { requireDay } from "../time/requireDay.js";
import { made, type Table } from "./table.js";

/** Stands for a day that is not recorded: no civil day has this number. */
export const noDay = -(2 ** 31);

/** The days that a reading finds in each record of a table, as day numbers. */
export const daysIn = <Item>(table: Table<Item>, reading: Reading<Item, Day>): Int32Array =>
  made(table.days, reading, () => {
    const days = new Int32Array(table.items.length);
    const add = (index: number, item: Item): number => {
      const day = reading(item);
      days[index] = day == null ? noDay : numberOf(day, fieldOf(reading));
      return index + 1;
    };
    fold({ init: () => 0, add }, table.items, table.record);
    return days;
  });

/** The day's number; of a text that is none, the error that names its field. */
function numberOf(day: Day, field: string): number {
  try {
    return toDayNumber(day);
  } catch (error) {
    requireDay(day, field);
    throw error;
  }
}
