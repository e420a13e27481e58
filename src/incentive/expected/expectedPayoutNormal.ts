import { checkOptions } from "../../checkOptions.js";
import { normalCdf } from "../../stats/distributions/normalCdf.js";
import { normalDensity } from "../../stats/distributions/normalDensity.js";
import type { Curve } from "../plan/curve.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { checkSpread, spreadKinds, type MeanAndSpread } from "./meanAndSpread.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { valueAt } from "../../exact/piecewiseLinear.js";
import { doublePieces } from "./doublePieces.js";

/**
 * What a curve pays on average, and how much that varies, where attainment is normal. Of a curve that bends, the average payout is
 * not the payout of the average attainment: with an accelerator more, with a cap less.
 *
 *     E f(X) = Σ over stretches (level + slope μ)(Φ(z₂) − Φ(z₁)) − slope σ (φ(z₂) − φ(z₁)),   z = (end − μ)/σ
 *
 * Exact but for rounding; the payout is a share of target pay, not yet rounded to cents.
 *
 * @throws SalesKpiError `impossible-request` where the mean is not finite, the deviation not finite or below 0, or the curve has no points or
 * not in rising order
 * @example expectedPayoutNormal({ points: [["0.5", "0"], ["1", "1"]] }, { mean: 1, standardDeviation: 0.2 }).mean.toFixed(6) // => '0.841225'
 */
export function expectedPayoutNormal(curve: Curve, attainment: MeanAndSpread): MeanAndSpread {
  checkOptions("expectedPayoutNormal", attainment, spreadKinds);
  checkSpread("expectedPayoutNormal", attainment);
  const { mean: middle, standardDeviation: spread } = attainment;
  const pieces = payoutByAttainment(curve);
  if (spread === 0) return { mean: fractionToNumber(valueAt(pieces, fractionOf(middle))), standardDeviation: 0 };
  const parts = doublePieces(pieces).map(({ start, end, level, slope }) => {
    const [from, to] = [(start - middle) / spread, (end - middle) / spread];
    const [densityFrom, densityTo] = [densityAt(from), densityAt(to)];
    const share = between(from, to);
    return {
      level: level + slope * middle,
      slope: slope * spread,
      share,
      first: densityFrom - densityTo,
      second: share + times(from, densityFrom) - times(to, densityTo),
    };
  });
  const mean = parts.reduce((sum, { level, slope, share, first }) => sum + level * share + slope * first, 0);
  // About the mean, so that nothing large is taken from something large.
  const variance = parts.reduce((sum, { level, slope, share, first, second }) => {
    const off = level - mean;
    return sum + off * off * share + 2 * off * slope * first + slope * slope * second;
  }, 0);
  return { mean, standardDeviation: Math.sqrt(Math.max(variance, 0)) };
}

const densityAt = (z: number): number => (Number.isFinite(z) ? normalDensity(z) : 0);
const times = (z: number, density: number): number => (density === 0 ? 0 : z * density);

/** Φ(to) − Φ(from), in the tail where both are, so that a small chance keeps its digits. */
export function between(from: number, to: number): number {
  if (from > 0) return between(-to, -from);
  return upTo(to) - upTo(from);
}

const upTo = (z: number): number => (Number.isFinite(z) ? normalCdf(z) : z < 0 ? 0 : 1);
