import { SalesKpiError, refuse } from "../../errors.js";
import { logistic } from "./logistic.js";
import { logit } from "./logit.js";
import type { IsotonicCurve, LogisticCurve, Recalibration } from "./recalibration.js";
import { unusable } from "../sample/unusable.js";

/**
 * What a stated probability should be, by a recalibration that was learnt from others or put down by hand.
 *
 *     logistic: 1 ÷ (1 + e^−(intercept + slope × logit stated));   isotonic: straight lines between its points
 *
 * The answer is from 0 to 1 and never falls where the stated value rises. Intercept 0 and slope 1 change nothing. A logistic
 * recalibration leaves 0 and 1 where they are, unless its slope is 0: then all values become one.
 *
 * @throws SalesKpiError `impossible-request` where the stated value is not from 0 to 1, or the recalibration does not do what its
 *   kind promises: a slope below 0, no points, points that do not rise.
 * @example applyRecalibration({ kind: "logistic", intercept: -1, slope: 1 }, 0.5) // => 0.2689414213699951
 */
export function applyRecalibration(recalibration: Recalibration, stated: number): number {
  if (!isProbability(stated))
    throw new SalesKpiError("impossible-request", `stated: ${stated} is no probability from 0 to 1`, {
      field: "stated",
      value: stated,
    });
  switch (recalibration.kind) {
    case "logistic":
      return onLogOdds(recalibration, stated);
    case "isotonic":
      return betweenPoints(recalibration, stated);
    default:
      throw new SalesKpiError("impossible-request", "a recalibration is of kind logistic or isotonic");
  }
}

const isProbability = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= 1;

function onLogOdds({ intercept, slope }: LogisticCurve, stated: number): number {
  if (!(Number.isFinite(intercept) && Number.isFinite(slope) && slope >= 0))
    throw new SalesKpiError("impossible-request", `no rising curve has intercept ${intercept} and slope ${slope}`);
  // Its logit turned back would not be the value itself, to the last bit.
  if (intercept === 0 && slope === 1) return stated;
  // 0 × ∞ is NaN.
  return logistic(slope === 0 ? intercept : intercept + slope * logit(stated));
}

function betweenPoints({ points }: IsotonicCurve, stated: number): number {
  checkPoints(points);
  const before = points.findLast((point) => point.stated <= stated);
  const after = points.find((point) => point.stated >= stated);
  const nearest = before ?? after;
  if (nearest === undefined) throw new SalesKpiError("impossible-request", "points: there are none");
  if (before === undefined || after === undefined || before === after) return nearest.calibrated;
  const share = (stated - before.stated) / (after.stated - before.stated);
  return before.calibrated + share * (after.calibrated - before.calibrated);
}

function checkPoints(points: IsotonicCurve["points"]): void {
  const given: unknown = points;
  if (!Array.isArray(given)) refuse("points", given, "a list of { stated, calibrated }");
  points.forEach((point, index) => {
    const before = points[index - 1] ?? { stated: -1, calibrated: 0 };
    if (!isProbability(point.stated) || point.stated <= before.stated)
      throw unusable("points", index, point.stated, "is no stated value above the one before");
    if (!isProbability(point.calibrated) || point.calibrated < before.calibrated)
      throw unusable("points", index, point.calibrated, "is no calibrated value from the one before up to 1");
  });
}
