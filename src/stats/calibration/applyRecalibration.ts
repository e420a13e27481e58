import { refuse } from "../../errors.js";
import { logistic } from "./logistic.js";
import { logit } from "./logit.js";
import type { IsotonicCurve, LogisticCurve, Recalibration } from "./recalibration.js";
import { invalidValue } from "../sample/invalidValue.js";

/**
 * Returns the recalibrated value of a stated probability, by a recalibration that was learned from outcomes or
 * declared.
 *
 *     logistic: 1 ÷ (1 + e^−(intercept + slope × logit stated));   isotonic: straight lines between its points
 *
 * The answer is from 0 to 1 and never falls when the stated value rises. Intercept 0 and slope 1 change nothing. A logistic
 * recalibration leaves 0 and 1 where they are, unless its slope is 0: then all values become one.
 *
 * @throws SalesKpiError `impossible-request` if the stated value is not from 0 to 1, or the recalibration does not do what its
 *   kind promises: a slope below 0, no points, points that do not rise.
 * @example applyRecalibration({ kind: "logistic", intercept: -1, slope: 1 }, 0.5) // => 0.2689414213699951
 */
export function applyRecalibration(recalibration: Recalibration, stated: number): number {
  if (!isProbability(stated)) refuse("stated", stated, "a probability from 0 to 1");
  switch (recalibration.kind) {
    case "logistic":
      return onLogOdds(recalibration, stated);
    case "isotonic":
      return betweenPoints(recalibration, stated);
    default:
      refuse("kind of the recalibration", (recalibration as Recalibration).kind, "logistic or isotonic");
  }
}

const isProbability = (value: number): boolean => Number.isFinite(value) && value >= 0 && value <= 1;

function onLogOdds({ intercept, slope }: LogisticCurve, stated: number): number {
  if (!(Number.isFinite(intercept) && Number.isFinite(slope) && slope >= 0))
    refuse("recalibration", { intercept, slope }, "a finite intercept and a finite slope from 0 on");
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
  if (nearest === undefined) refuse("points", points, "at least one point");
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
      throw invalidValue("points", index, point.stated, "a stated value above the one before");
    if (!isProbability(point.calibrated) || point.calibrated < before.calibrated)
      throw invalidValue("points", index, point.calibrated, "a calibrated value from the one before up to 1");
  });
}
