import { checkOptions } from "../../checkOptions.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { toDoubleSegments, valueAt } from "../../exact/piecewiseLinear.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import type { Curve } from "../plan/curve.js";
import { checkMeanAndSpread, logarithmOf, meanAndSpreadKinds, type MeanAndSpread } from "./meanAndSpread.js";
import { normalProbability, payoutMoments, type SegmentMoments } from "./payoutMoments.js";

/** Mean and standard deviation of a payout, with the parameters of the attainment's logarithm. */
export interface LognormalPayout extends MeanAndSpread {
  readonly mu: number;
  readonly sigma: number;
}

/**
 * Returns the mean and standard deviation of a curve's payout for a log-normal attainment. Most sales are log-normal: never
 * below 0, and with a few reps far above the others.
 *
 *     σ² = ln(1 + (sd/mean)²),   μ = ln mean − σ²/2
 *     E f(X) = Σ over segments level (Φ(z₂) − Φ(z₁)) + slope mean (Φ(z₂ − σ) − Φ(z₁ − σ)),   z = (ln end − μ)/σ
 *
 * The result is exact but for rounding. The payout is a share of target pay, not rounded to cents.
 *
 * @throws SalesKpiError `impossible-request` for a mean that is not above 0, a deviation that is not finite or below 0, and a curve
 * without points or with points that do not rise
 * @example expectedPayoutLognormal({ points: [["0.5", "0"], ["1", "1"]] }, { mean: 1, standardDeviation: 0.2 }).mean.toFixed(6) // => '0.842259'
 */
export function expectedPayoutLognormal(curve: Curve, attainment: MeanAndSpread): LognormalPayout {
  checkOptions("expectedPayoutLognormal", attainment, meanAndSpreadKinds);
  checkMeanAndSpread("expectedPayoutLognormal", attainment, { isAbove0: true });
  const { mu, sigma } = logarithmOf(attainment);
  const { mean, standardDeviation } = attainment;
  const segments = payoutByAttainment(curve);
  if (sigma === 0)
    return { mean: fractionToNumber(valueAt(segments, fractionOf(mean))), standardDeviation: 0, mu, sigma };
  const meanSquare = mean * mean + standardDeviation * standardDeviation;
  const scoreOf = (attained: number): number => (attained <= 0 ? -Infinity : (Math.log(attained) - mu) / sigma);
  const moments = toDoubleSegments(segments).map(({ from, to, level, slope }): SegmentMoments => {
    const [z1, z2] = [scoreOf(from), scoreOf(to)];
    return {
      ...{ level, slope, probability: normalProbability(z1, z2) },
      first: mean * normalProbability(z1 - sigma, z2 - sigma),
      second: meanSquare * normalProbability(z1 - 2 * sigma, z2 - 2 * sigma),
    };
  });
  return { ...payoutMoments(moments), mu, sigma };
}
