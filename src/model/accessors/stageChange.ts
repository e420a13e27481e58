import type { Day } from "../../time/day.js";
import type { StageChange } from "../records/stageChange.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "./accessor.js";

/**
 * Returns the day of a stage change: `on`, or the day in the text of `at`. A book that came through `parseSalesBook`
 * carries `on`, read from `at` in the book's time zone.
 *
 * @example changedOn({ at: "2026-03-31T23:30:00Z", stage: "won" }) // => '2026-03-31'
 */
export const changedOn: Accessor<StageChange, Day> = accessor("on", (change) => change.on ?? change.at?.slice(0, 10));
