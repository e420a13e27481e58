import type { Day } from "../../time/day.js";
import type { StageChange } from "../records/stageChange.js";
import { reads, type FieldReading } from "./reads.js";

/**
 * The day of a stage change: `on`, or the day that the text of `at` states. A book that came through `parseSalesBook`
 * carries `on`, read from `at` in the book's time zone.
 *
 * @example changedOn({ at: "2026-03-31T23:30:00Z", stage: "won" }) // => '2026-03-31'
 * @since 0.1.0
 */
export const changedOn: FieldReading<StageChange, Day> = /* @__PURE__ */ reads(
  "on",
  (change) => change.on ?? change.at?.slice(0, 10),
);
