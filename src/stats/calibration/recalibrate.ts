import { refuse } from "../../errors.js";
import { isotonicFit } from "./isotonicFit.js";
import { logisticRecalibration, type LogisticGap } from "./logisticRecalibration.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";
import type { Recalibration } from "./recalibration.js";

/** A recalibration learnt from outcomes, or why there is none. */
export interface LearntRecalibration {
  readonly recalibration: Recalibration | null;
  /** Cases it rests on. */
  readonly n: number;
  /** Cases stated at 0 or 1, which a logistic recalibration cannot use. */
  readonly leftOut: number;
  readonly reason: LogisticGap | "falling" | null;
}

/**
 * Learns from stated probabilities and what happened what the stated ones should have been, as plain JSON that
 * {@link applyRecalibration} applies to others.
 *
 * - `logistic`: a line on log odds, by {@link logisticRecalibration}. Two parameters: the choice for some tens or hundreds of
 *   cases. It leaves 0 and 1 where they are. There is none if the fit fails, for its reason, and if its slope is below 0
 *   (`falling`): the stated values point the wrong way, and no rising curve mends that.
 * - `isotonic`: the rate observed under each stated value, made non-decreasing by {@link isotonicFit}. It bends as the data do, so
 *   it wants many cases, and it can end at 0 or 1. There is none of nothing (`nothing-stated`).
 *
 * Scored on the cases it was learnt from, a recalibration looks better than it is: keep others for that.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, the lengths
 *   differ, or the kind is another.
 * @example
 * recalibrate([0.2, 0.2, 0.8, 0.8], [0, 0, 1, 0], "isotonic").recalibration
 * // => { kind: "isotonic", points: [{ stated: 0.2, calibrated: 0 }, { stated: 0.8, calibrated: 0.5 }] }
 */
export function recalibrate(
  stated: readonly number[],
  outcomes: readonly Outcome[],
  kind: Recalibration["kind"],
): LearntRecalibration {
  switch (kind) {
    case "logistic":
      return logisticCurve(stated, outcomes);
    case "isotonic":
      return isotonicCurve(stated, outcomes);
    default:
      refuse("kind of the recalibration", kind, "logistic or isotonic");
  }
}

function logisticCurve(stated: readonly number[], outcomes: readonly Outcome[]): LearntRecalibration {
  const { fit, n, leftOut, reason } = logisticRecalibration(stated, outcomes);
  if (fit === null) return { recalibration: null, n, leftOut, reason };
  const { intercept, slope } = fit;
  if (slope < 0) return { recalibration: null, n, leftOut, reason: "falling" };
  return { recalibration: { kind: "logistic", intercept, slope }, n, leftOut, reason };
}

function isotonicCurve(stated: readonly number[], outcomes: readonly Outcome[]): LearntRecalibration {
  const groups = outcomesByStated(stated, outcomes);
  const n = stated.length;
  if (n === 0) return { recalibration: null, n, leftOut: 0, reason: "nothing-stated" };
  const { blocks } = isotonicFit(
    groups.map((group) => group.happened / group.n),
    groups.map((group) => group.n),
  );
  // Within a block the curve is level: its ends say all.
  const points = blocks.flatMap(({ start, end, value }) =>
    [...new Set([groups[start]?.score ?? NaN, groups[end - 1]?.score ?? NaN])].map((at) => ({
      stated: at,
      calibrated: value,
    })),
  );
  return { recalibration: { kind: "isotonic", points }, n, leftOut: 0, reason: null };
}
