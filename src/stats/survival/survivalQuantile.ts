import { refuse } from "../../errors.js";
import type { SurvivalRow } from "./survivalCurve.js";

/** Time by which a share of all subjects has an event. */
export interface SurvivalQuantile {
  /** Null if the curve does not come down so far. */
  readonly time: number | null;
  /** Later than `time` where the curve stays at the very level asked for: until its next step, or its end. */
  readonly until: number | null;
  /** Time at which the lower bound of the curve reaches the level; null if it does not. */
  readonly low: number | null;
  /** Time at which the upper bound of the curve reaches the level; null if it does not. */
  readonly high: number | null;
}

/** Difference up to which a product of rounded shares equals a level. */
const rounding = 1e-12;

/**
 * Returns the time by which a share `q` of all subjects has an event, read off a curve of {@link kaplanMeier}: the
 * median at 0.5.
 *
 *     min { t : S(t) ≤ 1 − q }
 *
 * Where the curve does not come down so far the answer is null: not reached. The limits are read off the curve's band in the same way, at
 * its level, and either may be null alone. Where S is exactly 1 − q for a while, every time from `time` to `until` has a
 * claim, and the first is answered; some software answers the middle of the two.
 *
 * Source: R. Brookmeyer and J. Crowley, A confidence interval for the median survival time, Biometrics 38 (1982).
 *
 * @throws SalesKpiError `impossible-request` if `q` is not between 0 and 1.
 * @example
 * const days = [10, 20, 30, 40, 50].map((time) => ({ time, event: time < 45 }));
 * survivalQuantile(kaplanMeier(days), 0.5).time // => 30
 * survivalQuantile(kaplanMeier(days), 0.9).time // => null
 */
export function survivalQuantile(curve: readonly SurvivalRow[], q: number): SurvivalQuantile {
  if (!(q > 0 && q < 1)) refuse("survivalQuantile: q", q, "a number between 0 and 1");
  const level = 1 - q;
  const isDown = (height: number | null): boolean => height !== null && height <= level + rounding;
  const reached = curve.findIndex(({ survival }) => isDown(survival));
  const time = curve[reached]?.time ?? null;
  return {
    time,
    until: time === null ? null : endOfLevel(curve.slice(reached), level),
    low: curve.find(({ low }) => isDown(low))?.time ?? null,
    high: curve.find(({ high }) => isDown(high))?.time ?? null,
  };
}

/** Returns the time until which a curve that reached a level stays exactly at it. */
function endOfLevel([first, ...later]: readonly SurvivalRow[], level: number): number | null {
  if (first === undefined) return null;
  if (first.survival < level - rounding) return first.time;
  return (later.find(({ events }) => events > 0) ?? later.at(-1) ?? first).time;
}
