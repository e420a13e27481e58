import type { Day } from "../../time/day.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * The day something happened: an order, a cost, an activity.
 *
 * @example happenedOn({ on: "2026-03-31" }) // => '2026-03-31'
 * @since 0.1.0
 */
export const happenedOn: FieldReading<{ readonly on?: Day | null | undefined }, Day> = /* @__PURE__ */ reads(
  "on",
  (record) => record.on,
);
