import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";

/** Returns an accessor that knows the name of its field. */
export const accessor = <Item, Value>(
  field: string,
  read: (item: Item) => Value | null | undefined,
): Accessor<Item, Value> => Object.assign(read, { field });

/** Returns the day that an accessor reads, or nothing. Throws an error that names the field for a text that is no day. */
export const readDayOf = <Item>(read: Accessor<Item, Day>, item: Item): Day | null | undefined =>
  requireDay(read(item), read.field);
