import { checkOptions } from "../../checkOptions.js";
import type { Curve } from "../plan/curve.js";
import { between } from "./expectedPayoutNormal.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { checkSpread, spreadKinds, logarithmOf, type MeanAndSpread } from "./meanAndSpread.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { valueAt } from "../../exact/piecewiseLinear.js";
import { doublePieces } from "./doublePieces.js";

/** What a curve pays on average, with the parameters of the attainment's logarithm. */
export interface LognormalPayout extends MeanAndSpread {
  readonly mu: number;
  readonly sigma: number;
}

/**
 * What a curve pays on average, and how much that varies, where attainment is log-normal: never below 0, and with a few who sell
 * far more than the rest, as sales mostly are.
 *
 *     σ² = ln(1 + (sd/mean)²),   μ = ln mean − σ²/2
 *     E f(X) = Σ over stretches level (Φ(z₂) − Φ(z₁)) + slope mean (Φ(z₂ − σ) − Φ(z₁ − σ)),   z = (ln end − μ)/σ
 *
 * Exact but for rounding; the payout is a share of target pay, not yet rounded to cents.
 *
 * @throws SalesKpiError `impossible-request` where the mean is not above 0, the deviation not finite or below 0, or the curve has no points
 * or not in rising order
 * @example expectedPayoutLognormal({ points: [["0.5", "0"], ["1", "1"]] }, { mean: 1, standardDeviation: 0.2 }).mean.toFixed(6) // => '0.842259'
 */
export function expectedPayoutLognormal(curve: Curve, attainment: MeanAndSpread): LognormalPayout {
  checkOptions("expectedPayoutLognormal", attainment, spreadKinds);
  checkSpread("expectedPayoutLognormal", attainment, true);
  const { mu, sigma } = logarithmOf(attainment);
  const { mean: middle, standardDeviation: spread } = attainment;
  const pieces = payoutByAttainment(curve);
  if (sigma === 0)
    return { mean: fractionToNumber(valueAt(pieces, fractionOf(middle))), standardDeviation: 0, mu, sigma };
  const square = middle * middle + spread * spread;
  const parts = doublePieces(pieces).map(({ start, end, level, slope }) => {
    const [from, to] = [scoreOf(start), scoreOf(end)];
    return {
      ...{ level, slope, share: between(from, to) },
      first: middle * between(from - sigma, to - sigma),
      second: square * between(from - 2 * sigma, to - 2 * sigma),
    };
  });
  const mean = parts.reduce((sum, { level, slope, share, first }) => sum + level * share + slope * first, 0);
  const variance = parts.reduce((sum, { level, slope, share, first, second }) => {
    const off = level - mean;
    return sum + off * off * share + 2 * off * slope * first + slope * slope * second;
  }, 0);
  return { mean, standardDeviation: Math.sqrt(Math.max(variance, 0)), mu, sigma };

  function scoreOf(attained: number): number {
    return attained <= 0 ? -Infinity : (Math.log(attained) - mu) / sigma;
  }
}
