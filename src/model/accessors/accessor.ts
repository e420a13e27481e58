import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/** Returns an accessor that knows the name of its field. */
export const accessor = <Item, Value>(
  field: string,
  read: (item: Item) => Value | null | undefined,
): Accessor<Item, Value> => Object.assign(read, { field });

/** The day that a reading finds, or nothing; text that is no day of the calendar is an error that names the field. */
export const readDayOf = <Item>(reading: Accessor<Item, Day>, item: Item): Day | null | undefined =>
  requireDay(reading(item), reading.field);
