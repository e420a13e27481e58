import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import type { FieldReading } from "./reads.js";

/** The days from one day of a record to another, negative where the other is the earlier; nothing where one is missing. */
/* @__NO_SIDE_EFFECTS__ */
export function daysFrom<From, To>(
  from: FieldReading<From, Day>,
  to: FieldReading<To, Day>,
): FieldReading<From & To, number> {
  const days = (item: From & To): number | null => {
    const [first, last] = [from(item), to(item)];
    if (first == null || last == null) return null;
    const start = numberOfDay(first, from.field);
    return numberOfDay(last, to.field) - start;
  };
  return Object.assign(days, { ...(to.field !== undefined && { field: to.field }), between: [from, to] as const });
}
