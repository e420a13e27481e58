import { inPlace } from "../../errors.js";
import type { Day } from "../../time/day.js";
import { toDayNumber, type DayNumber } from "../../time/dayNumber.js";
import { requireDay } from "../../time/requireDay.js";

/** Reads one field of a record, and knows the field's name; nothing where the record does not carry it. */
export interface FieldReading<in Item, out Value> {
  (item: Item): Value | null | undefined;
  readonly field?: string;
}

/* @__NO_SIDE_EFFECTS__ */
export const reads = <Item, Value>(
  field: string,
  read: (item: Item) => Value | null | undefined,
): FieldReading<Item, Value> => Object.assign(read, { field });

/** The day that a reading finds, or nothing; text that is no day of the calendar is an error that names the field. */
export const dayRead = <Item>(reading: FieldReading<Item, Day>, item: Item): Day | null | undefined =>
  requireDay(reading(item), reading.field);

/** The number of that day, which is read only once: for what counts with it. */
export function dayNumberRead<Item>(reading: FieldReading<Item, Day>, item: Item): DayNumber | null {
  const day = reading(item);
  if (day == null) return null;
  try {
    return toDayNumber(day);
  } catch (error) {
    throw inPlace(error, reading.field ?? "day", { field: reading.field });
  }
}
