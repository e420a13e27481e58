import { increasingRoot } from "../distributions/increasingRoot.js";

/** Maximum log-likelihood of a shifted beta geometric distribution at a given β. */
export interface BetaGeometricProfile {
  /** ln α at the maximum. */
  readonly logAlpha: number;
  readonly value: number;
  /** Derivative of the value by ln β. `curve` is the second derivative. */
  readonly slope: number;
  readonly curve: number;
  /** Rounding error of the slope: a slope nearer to 0 may be 0 or have the other sign. */
  readonly slopeError: number;
}

/**
 * Returns the maximum log-likelihood at a given ln β.
 *
 * The odds of staying in period t are (β + t − 1)/α. At a given β the likelihood is therefore that of a logistic regression
 * with an intercept alone, −ln α. It is concave and has one maximum, which a bracket encloses.
 */
export function betaGeometricProfile(alive: readonly number[], logBeta: number): BetaGeometricProfile {
  const beta = Math.exp(logBeta);
  const periods = alive
    .slice(1)
    .map((after, age) => ({ after, left: (alive[age] ?? NaN) - after, age, stay: beta + age }));
  const stayed = periods.reduce((sum, { after }) => sum + after, 0);
  const left = periods.reduce((sum, period) => sum + period.left, 0);
  // At the least α no period has a higher expected retention than the mean, at the greatest none has a lower one.
  const least = logBeta - Math.log(stayed / left);
  const greatest = least + Math.log1p((periods.length - 1) / beta);
  const logAlpha = increasingRoot([least - 1, greatest + 1], (least + greatest) / 2, (at) => {
    const alpha = Math.exp(at);
    let [value, slope] = [0, 0];
    for (const period of periods) {
      value += residualOf(period, alpha);
      slope += varianceOf(period, alpha);
    }
    return { value, slope };
  });
  return { logAlpha, ...sumsAt(periods, beta, Math.exp(logAlpha)) };
}

interface Period {
  readonly after: number;
  readonly left: number;
  readonly age: number;
  /** β + age, so that the odds of staying are `stay` / α. */
  readonly stay: number;
}

/**
 * Returns the number of members who stayed, less the expected number. As a difference of two small products it keeps its digits
 * if few left.
 */
const residualOf = ({ after, left, stay }: Period, alpha: number): number =>
  (after * alpha - left * stay) / (stay + alpha);

const varianceOf = ({ after, left, stay }: Period, alpha: number): number =>
  (after + left) * (stay / (stay + alpha)) * (alpha / (stay + alpha));

function sumsAt(periods: readonly Period[], beta: number, alpha: number): Omit<BetaGeometricProfile, "logAlpha"> {
  let [value, slope, bend, size] = [0, 0, 0, 0];
  let [all, some, square] = [0, 0, 0];
  for (const period of periods) {
    const { after, left, age, stay } = period;
    const [part, rest] = [beta / stay, age / stay];
    const residual = residualOf(period, alpha);
    const variance = varianceOf(period, alpha);
    value -= after * Math.log1p(alpha / stay) + left * Math.log1p(stay / alpha);
    // Σ residual is 0, so Σ residual × part = −Σ residual × rest. At a large β these terms are small, and their sum keeps its digits.
    slope -= residual * rest;
    bend += residual * part * rest;
    size += (after * alpha + left * stay) / (stay + alpha);
    all += variance;
    some += variance * part;
    square += variance * part * part;
  }
  const farthest = periods.length - 1;
  const slopeError = 8 * Number.EPSILON * size * (farthest / (beta + farthest));
  return { value, slope, curve: bend - square + (some * some) / all, slopeError };
}
