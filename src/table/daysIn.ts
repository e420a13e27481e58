import { fieldOf, type Reading } from "../metric/plan.js";
import type { Day } from "../time/day.js";
import { numberOfDay } from "../time/numberOfDay.js";
import { placed, type Block } from "./block.js";
import type { Table } from "./table.js";

/** Stands for a day that is not recorded: no civil day has this number, and its distance to any of them is a short integer. */
export const noDay = -1_073_741_824;

/** Says that a table is asked for the days that a reading finds. */
export const askDays = <Item>({ days }: Table<Item>, reading: Reading<Item, Day>): void => {
  days.add(reading);
};

/** The days that a reading finds in each record of a block, as day numbers. */
export const daysIn = <Item>(block: Block<Item>, reading: Reading<Item, Day>): Int32Array =>
  block.columns.days.filled(reading, (spare) => {
    const days = spare ?? new Int32Array(block.room);
    const { items, start, size } = block;
    const field = fieldOf(reading);
    let index = 0;
    try {
      for (; index < size; index += 1) {
        const day = reading(items[start + index] as Item);
        days[index] = day == null ? noDay : numberOfDay(day, field);
      }
    } catch (error) {
      throw placed(block, index, error);
    }
    return days;
  });
