import { refuse } from "../../errors.js";
import type { SurvivalRow } from "./survivalCurve.js";
import { rowAt } from "./rowAt.js";

/**
 * Reads the share of subjects without an event by a time off a curve of {@link kaplanMeier}. The share is the height of the
 * last step at or before this time, and 1 before the first step.
 *
 * Beyond the last time the curve is known only if it has reached 0. Null if it has not, and for a curve without rows.
 *
 * @throws SalesKpiError `impossible-request` if `time` is negative or not a number.
 * @example
 * const curve = kaplanMeier([10, 20, 30, 40].map((time) => ({ time, event: time < 35 })));
 * [5, 25, 40, 41].map((time) => survivalAt(curve, time)) // => [1, 0.5, 0.25, null]
 */
export function survivalAt(curve: readonly SurvivalRow[], time: number): number | null {
  if (!(time >= 0)) refuse("survivalAt: time", time, "a time from 0 on");
  const last = curve.at(-1);
  if (last === undefined || (time > last.time && last.survival > 0)) return null;
  return rowAt(curve, time)?.survival ?? 1;
}
