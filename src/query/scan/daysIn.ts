import { fieldOf, type Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { answersIn } from "./answersIn.js";
import { inRecord, itemAt, type Block } from "./block.js";
import type { DayNumbers } from "./blockColumns.js";
import type { Question } from "../plan/question.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { type Table } from "./table.js";

/** Stands for a day that is not recorded: no civil day has this number, and its distance to any of them is a short integer. */
export const noDay = -1_073_741_824;

/** The number of a day, if one is recorded. */
export const numberIfDay = (day: Day | null | undefined, field?: string): number =>
  day == null ? noDay : numberOfDay(day, field);

/** Says that a table is asked for the days that a reading finds in the records that some question is about. */
export function askDays<Item>(
  { days }: Table<Item>,
  reading: Accessor<Item, Day>,
  questions: readonly Question<Item>[],
): void {
  getOrInsert(days, reading, () => []).push(...questions);
}

/**
 * The days that a reading finds in the records of a block that some question is about, as day numbers. One that cannot be
 * read is an error, which names the record; what it finds in other records is nobody's.
 */
export function daysIn<Item>(
  block: Block<Item>,
  reading: Accessor<Item, Day>,
  questions: readonly Question<Item>[],
): Int32Array {
  const { days, unread } = block.columns.days.filled(reading, (spare) => read(block, reading, spare?.days));
  for (const index of unread)
    if (questions.some((question) => isAbout(question, block, index)))
      inRecord(block, index, () => numberIfDay(reading(itemAt(block, index)), fieldOf(reading)));
  return days;
}

function read<Item>(block: Block<Item>, reading: Accessor<Item, Day>, spare: Int32Array | undefined): DayNumbers {
  const days = spare ?? new Int32Array(block.room);
  const unread: number[] = [];
  const { items, start, size } = block;
  const field = fieldOf(reading);
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) days[index] = numberIfDay(reading(items[start + index] as Item), field);
    } catch {
      days[index] = noDay;
      unread.push(index);
    }
  return { days, unread };
}

/** Whether a question is about a record. It may be about one that a predicate fails on, which is an error sooner or later. */
function isAbout<Item>(question: Question<Item>, block: Block<Item>, index: number): boolean {
  const { bits, failed } = answersIn(block, question.poll);
  return question.isAbout(bits[index]!) || failed.includes(index);
}
