import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

type DayField<Item> = {
  [Field in keyof Item]: Item[Field] extends Day | null | undefined ? Field : never;
}[keyof Item] &
  string;

/** The day that a field of a record states, be it a day or the beginning of an instant; null where it states none. */
export function dayIn<Item>(record: Item, field: DayField<Item>): Day | null {
  const text = record[field] as Day | null | undefined;
  return text == null ? null : requireDay(text.slice(0, 10), field);
}

/** Whether a record states that something happened by a day. */
export function isPast<Item>(record: Item, field: DayField<Item>, day: Day): boolean {
  const on = dayIn(record, field);
  return on !== null && on <= day;
}

/** Whether a record states that something happened after a day. */
export function isLater<Item>(record: Item, field: DayField<Item>, day: Day): boolean {
  const on = dayIn(record, field);
  return on !== null && on > day;
}

/** A record whose answers that came after a day are cleared. */
export function withoutLater<Item extends object>(record: Item, answers: readonly DayField<Item>[], day: Day): Item {
  const later = answers.filter((field) => isLater(record, field, day));
  return later.length === 0 ? record : { ...record, ...Object.fromEntries(later.map((field) => [field, null])) };
}
