import { refuse } from "../../errors.js";
import type { SurvivalRow } from "./survivalCurve.js";

/** Time by which a share of all subjects has had the event, with its bounds. */
export interface SurvivalQuantile {
  /** First time at which the curve is at or below the level; null if it stays above. */
  readonly time: number | null;
  /**
   * Time up to which the quantile is not unique. It is later than `time` if the curve stays exactly at the level: its next
   * step, or its end.
   */
  readonly until: number | null;
  /** Time at which the lower bound of the curve reaches the level; null if it does not. */
  readonly low: number | null;
  /** Time at which the upper bound of the curve reaches the level; null if it does not. */
  readonly high: number | null;
}

/** Largest difference between a product of rounded shares and a level that counts as equal. */
const rounding = 1e-12;

/**
 * Reads the time by which a share `q` of all subjects has had the event off a curve of {@link kaplanMeier}: at 0.5 the median.
 *
 *     min { t : S(t) ≤ 1 − q }
 *
 * The time is null if the curve does not fall to the level. The limits are read off the band of the curve in the same way, and
 * either limit may be null alone. If S is exactly 1 − q for a while, every time from `time` to `until` is a quantile. `time` is
 * the first of them; some software returns the middle of the two.
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
  const hasReached = (height: number | null): boolean => height !== null && height <= level + rounding;
  const firstIndex = curve.findIndex(({ survival }) => hasReached(survival));
  const time = curve[firstIndex]?.time ?? null;
  return {
    time,
    until: time === null ? null : endOfLevel(curve.slice(firstIndex), level),
    low: curve.find(({ low }) => hasReached(low))?.time ?? null,
    high: curve.find(({ high }) => hasReached(high))?.time ?? null,
  };
}

/** Returns the time up to which a curve that has fallen to a level stays exactly at it. */
function endOfLevel([first, ...later]: readonly SurvivalRow[], level: number): number | null {
  if (first === undefined) return null;
  if (first.survival < level - rounding) return first.time;
  return (later.find(({ events }) => events > 0) ?? later.at(-1) ?? first).time;
}
