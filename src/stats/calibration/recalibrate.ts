import { refuse } from "../../errors.js";
import { isotonicFit } from "./isotonicFit.js";
import { logisticRecalibration, type LogisticGap } from "./logisticRecalibration.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";
import type { Recalibration } from "./recalibration.js";

/** Recalibration learnt from outcomes, or the reason why there is none. */
export interface LearntRecalibration {
  readonly recalibration: Recalibration | null;
  /** Number of cases that the recalibration was learnt from. */
  readonly n: number;
  /** Number of cases stated at 0 or 1, which a logistic recalibration cannot use. */
  readonly leftOut: number;
  readonly reason: LogisticGap | "falling" | null;
}

/**
 * Learns from stated probabilities and outcomes how to correct stated probabilities. The result is plain JSON that
 * {@link applyRecalibration} applies to other cases.
 *
 * - `logistic`: a line on log odds, by {@link logisticRecalibration}. Its two parameters suit some tens or hundreds of cases.
 *   It leaves 0 and 1 unchanged. There is none if that fit fails, for the fit's reason, or if its slope is below 0 (`falling`):
 *   the stated values then point the wrong way, and no rising curve corrects them.
 * - `isotonic`: the rate observed under each stated value, made non-decreasing by {@link isotonicFit}. The curve follows the
 *   data closely, so it needs many cases, and it can end at 0 or 1. There is none without cases (`nothing-stated`).
 *
 * A recalibration scores too well on the cases that it was learnt from: keep other cases to score it.
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, the lengths
 *   differ, or the kind is unknown.
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
      return learnLogistic(stated, outcomes);
    case "isotonic":
      return learnIsotonic(stated, outcomes);
    default:
      refuse("kind of the recalibration", kind, "logistic or isotonic");
  }
}

function learnLogistic(stated: readonly number[], outcomes: readonly Outcome[]): LearntRecalibration {
  const { fit, n, leftOut, reason } = logisticRecalibration(stated, outcomes);
  if (fit === null) return { recalibration: null, n, leftOut, reason };
  const { intercept, slope } = fit;
  if (slope < 0) return { recalibration: null, n, leftOut, reason: "falling" };
  return { recalibration: { kind: "logistic", intercept, slope }, n, leftOut, reason };
}

function learnIsotonic(stated: readonly number[], outcomes: readonly Outcome[]): LearntRecalibration {
  const groups = outcomesByStated(stated, outcomes);
  const n = stated.length;
  if (n === 0) return { recalibration: null, n, leftOut: 0, reason: "nothing-stated" };
  const { blocks } = isotonicFit(
    groups.map((group) => group.happened / group.n),
    groups.map((group) => group.n),
  );
  // The curve is level within a block, so the two ends of a block describe it.
  const points = blocks.flatMap(({ start, end, value }) =>
    [...new Set([groups[start]?.score ?? NaN, groups[end - 1]?.score ?? NaN])].map((at) => ({
      stated: at,
      calibrated: value,
    })),
  );
  return { recalibration: { kind: "isotonic", points }, n, leftOut: 0, reason: null };
}
