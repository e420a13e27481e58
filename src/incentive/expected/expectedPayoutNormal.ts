import { checkOptions } from "../../checkOptions.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { toDoubleSegments, valueAt } from "../../exact/piecewiseLinear.js";
import { normalDensity } from "../../stats/distributions/normalDensity.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import type { Curve } from "../plan/curve.js";
import { checkMeanAndSpread, meanAndSpreadKinds, type MeanAndSpread } from "./meanAndSpread.js";
import { normalProbability, payoutMoments, type SegmentMoments } from "./payoutMoments.js";

/**
 * Returns the mean and standard deviation of a curve's payout for a normal attainment. The mean payout of a curve with a kink
 * differs from the payout of the mean attainment: an accelerator raises the mean, and a cap lowers it.
 *
 *     E f(X) = Σ over segments (level + slope μ)(Φ(z₂) − Φ(z₁)) − slope σ (φ(z₂) − φ(z₁)),   z = (end − μ)/σ
 *
 * The result is exact but for rounding. The payout is a share of target pay, not rounded to cents.
 *
 * @throws SalesKpiError `impossible-request` for a mean that is not finite, a deviation that is not finite or below 0, and a curve
 * without points or with points that do not rise
 * @example expectedPayoutNormal({ points: [["0.5", "0"], ["1", "1"]] }, { mean: 1, standardDeviation: 0.2 }).mean.toFixed(6) // => '0.841225'
 */
export function expectedPayoutNormal(curve: Curve, attainment: MeanAndSpread): MeanAndSpread {
  checkOptions("expectedPayoutNormal", attainment, meanAndSpreadKinds);
  checkMeanAndSpread("expectedPayoutNormal", attainment);
  const { mean: mu, standardDeviation: sigma } = attainment;
  const segments = payoutByAttainment(curve);
  if (sigma === 0) return { mean: fractionToNumber(valueAt(segments, fractionOf(mu))), standardDeviation: 0 };
  return payoutMoments(
    toDoubleSegments(segments).map(({ from, to, level, slope }): SegmentMoments => {
      const [z1, z2] = [(from - mu) / sigma, (to - mu) / sigma];
      const [density1, density2] = [densityAt(z1), densityAt(z2)];
      const probability = normalProbability(z1, z2);
      return {
        level: level + slope * mu,
        slope: slope * sigma,
        probability,
        first: density1 - density2,
        second: probability + times(z1, density1) - times(z2, density2),
      };
    }),
  );
}

const densityAt = (z: number): number => (Number.isFinite(z) ? normalDensity(z) : 0);
const times = (z: number, density: number): number => (density === 0 ? 0 : z * density);
