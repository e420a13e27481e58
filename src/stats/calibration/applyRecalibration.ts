import { refuse } from "../../errors.js";
import { logistic } from "./logistic.js";
import { logit } from "./logit.js";
import type { IsotonicCurve, LogisticCurve, Recalibration } from "./recalibration.js";
import { invalidValue } from "../sample/invalidValue.js";

/**
 * Returns the calibrated value of a stated probability, by a recalibration that was learnt from other cases or written by hand.
 *
 *     logistic: 1 ÷ (1 + e^−(intercept + slope × logit stated));   isotonic: straight lines between its points
 *
 * The result lies between 0 and 1 and never falls as the stated value rises. Intercept 0 and slope 1 change nothing. A logistic
 * recalibration leaves 0 and 1 unchanged. With a slope of 0 it gives all values the same result.
 *
 * @throws SalesKpiError `impossible-request` if the stated value is not from 0 to 1, or the recalibration breaks the promise of
 *   its kind: a slope below 0, no points, points that do not rise.
 * @example applyRecalibration({ kind: "logistic", intercept: -1, slope: 1 }, 0.5) // => 0.2689414213699951
 */
export function applyRecalibration(recalibration: Recalibration, stated: number): number {
  if (!isProbability(stated)) refuse("stated", stated, "a probability from 0 to 1");
  switch (recalibration.kind) {
    case "logistic":
      return applyLogistic(recalibration, stated);
    case "isotonic":
      return interpolate(recalibration, stated);
    default:
      refuse("kind of the recalibration", (recalibration as Recalibration).kind, "logistic or isotonic");
  }
}

const isProbability = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= 1;

function applyLogistic({ intercept, slope }: LogisticCurve, stated: number): number {
  if (!(Number.isFinite(intercept) && Number.isFinite(slope) && slope >= 0))
    refuse("recalibration", { intercept, slope }, "a finite intercept and a finite slope from 0 on");
  // The logistic of a logit may differ from the value in the last bit.
  if (intercept === 0 && slope === 1) return stated;
  // Slope 0 has a case of its own, because 0 × ∞ is NaN.
  return logistic(slope === 0 ? intercept : intercept + slope * logit(stated));
}

function interpolate({ points }: IsotonicCurve, stated: number): number {
  checkPoints(points);
  const before = points.findLast((point) => point.stated <= stated);
  const after = points.find((point) => point.stated >= stated);
  const nearest = before ?? after;
  if (nearest === undefined) refuse("points", points, "at least one point");
  if (before === undefined || after === undefined || before === after) return nearest.calibrated;
  const share = (stated - before.stated) / (after.stated - before.stated);
  return before.calibrated + share * (after.calibrated - before.calibrated);
}

function checkPoints(points: IsotonicCurve["points"]): void {
  const list: unknown = points;
  if (!Array.isArray(list)) refuse("points", list, "a list of { stated, calibrated }");
  points.forEach((point, index) => {
    const before = points[index - 1] ?? { stated: -1, calibrated: 0 };
    if (!isProbability(point.stated) || point.stated <= before.stated)
      throw invalidValue("points", index, point.stated, "a stated value above the one before");
    if (!isProbability(point.calibrated) || point.calibrated < before.calibrated)
      throw invalidValue("points", index, point.calibrated, "a calibrated value from the one before up to 1");
  });
}
