import type { Decimal } from "../../exact/decimal.js";
import type { Curve } from "../plan/curve.js";
import { attainmentFraction, type Attainment } from "./attainment.js";
import { exactCurve, readCurve } from "./curveReading.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

/**
 * What a curve pays at an attainment, as a share of the pay that stands behind it.
 *
 *     between two points: p₀ + (p₁ − p₀) × (attainment − a₀) / (a₁ − a₀)
 *
 * Before the first point a line pays what that point does, and steps pay nothing; after the last point both stay. Where two
 * points of a line have one attainment it jumps, and who reaches the attainment has the upper one. With a target given, the
 * comparison is `actual ≥ threshold × target`, exactly. The answer has all its digits, or 34 where they do not end.
 *
 * @throws SalesKpiError `impossible-request` for a curve without points or whose points do not rise, and for a target that is
 * not above 0; `unreadable-amount`
 * @example curveAt({ points: [["0.5", "0"], ["1", "1"], ["1.2", "1.5"]] }, "1.1") // => 1.25
 * @example curveAt({ steps: [["0.8", "0.5"], ["1", "1"]] }, { actual: 99.9, target: 100 }) // => 0.5
 */
export const curveAt = (curve: Curve, attainment: Attainment): Decimal =>
  fractionToDecimal(readCurve(exactCurve(curve), attainmentFraction(attainment)).payout);
