import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { Accessor } from "../../metric/accessor.js";

/** Returns the accessor of the days from one day of a record to another: negative if the other is earlier, null if one is missing. */
export function daysBetween<From, To>(from: Accessor<From, Day>, to: Accessor<To, Day>): Accessor<From & To, number> {
  const days = (item: From & To): number | null => {
    const [first, last] = [from(item), to(item)];
    if (first == null || last == null) return null;
    const start = numberOfDay(first, from.field);
    return numberOfDay(last, to.field) - start;
  };
  return Object.assign(days, { ...(to.field !== undefined && { field: to.field }), between: [from, to] as const });
}
