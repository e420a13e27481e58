import type { Decimal } from "../../exact/decimal.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import type { Curve } from "../plan/curve.js";
import { attainmentFraction, type Attainment } from "./attainment.js";
import { exactCurve, readCurve } from "./exactCurve.js";

/**
 * Returns the payout of a curve at an attainment, as a share of the criterion's target incentive.
 *
 *     between two points: p₀ + (p₁ − p₀) × (attainment − a₀) / (a₁ − a₀)
 *
 * Before its first point a line pays the payout of that point, and steps pay nothing. After the last point the payout stays the
 * same. Two points of a line at one attainment are a jump: the attainment itself has the upper payout. An attainment given with
 * its target is compared as `actual ≥ threshold × target`, exactly. The payout has all its digits, or 34 if they never end.
 *
 * @throws SalesKpiError `impossible-request` for a curve without points or with points that do not rise, and for a target that
 * is not above 0; `unreadable-amount`
 * @example curveAt({ points: [["0.5", "0"], ["1", "1"], ["1.2", "1.5"]] }, "1.1") // => 1.25
 * @example curveAt({ steps: [["0.8", "0.5"], ["1", "1"]] }, { actual: 99.9, target: 100 }) // => 0.5
 */
export const curveAt = (curve: Curve, attainment: Attainment): Decimal =>
  fractionToDecimal(readCurve(exactCurve(curve), attainmentFraction(attainment)).payout);
