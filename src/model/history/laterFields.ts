import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

type DayField<Item> = {
  [Field in keyof Item]: Item[Field] extends Day | null | undefined ? Field : never;
}[keyof Item] &
  string;

/** Returns the day in a field of a record, be it a day or the start of an instant; null if the field is empty. */
export function dayIn<Item>(record: Item, field: DayField<Item>): Day | null {
  const text = record[field] as Day | null | undefined;
  return text == null ? null : requireDay(text.slice(0, 10), field);
}

/** Returns true if the field of a record states a day up to another day. */
export function isPast<Item>(record: Item, field: DayField<Item>, day: Day): boolean {
  const on = dayIn(record, field);
  return on !== null && on <= day;
}

/** Returns true if the field of a record states a day after another day. */
export function isLater<Item>(record: Item, field: DayField<Item>, day: Day): boolean {
  const on = dayIn(record, field);
  return on !== null && on > day;
}

/** Returns a record with null in the fields that state a later day. */
export function clearLater<Item extends object>(record: Item, fields: readonly DayField<Item>[], day: Day): Item {
  const later = fields.filter((field) => isLater(record, field, day));
  return later.length === 0 ? record : { ...record, ...Object.fromEntries(later.map((field) => [field, null])) };
}
