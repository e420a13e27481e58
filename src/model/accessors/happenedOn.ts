import type { Day } from "../../time/day.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns the day of a fact: an order, a cost, an activity.
 *
 * @example happenedOn({ on: "2026-03-31" }) // => '2026-03-31'
 */
export const happenedOn: Accessor<{ readonly on?: Day | null | undefined }, Day> = accessor(
  "on",
  (record) => record.on,
);
