import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { convolveOnLattice } from "./convolveOnLattice.js";
import { convolveSteps, mostDropped, type Convolution } from "./convolveSteps.js";
import { normalDensity } from "./normalDensity.js";
import { oneFactor, type FactorView } from "./oneFactor.js";
import { fromScaled } from "./scaledIntegers.js";
import { exactLattice, gridLattice, latticeValues, type SumLattice } from "./sumLattice.js";
import { uncertainParts } from "./uncertainParts.js";
import type { WeightedAmount } from "./weightedAmount.js";
import { checkAmounts, weightedSumDistribution, type WeightedSumDistribution } from "./weightedSumDistribution.js";

const sumKinds: OptionKinds<Parameters<typeof correlatedSumDistribution>[1]> = {
  correlation: "number",
  mostPoints: "number?",
};

/**
 * Returns the distribution of the sum of amounts that come or fail together: good times are good for all. Each amount
 * keeps its probability, and the sum keeps its mean. Only the spread grows.
 *
 *     amount i comes if √ρ Z + √(1 − ρ) E_i > Φ⁻¹(1 − p_i);   Z, E_i independent standard normal
 *
 * Given the common factor Z the amounts are independent, and {@link weightedSumDistribution} gives their distribution.
 * Distributions for equally spaced values of Z are mixed by their weights. Nothing is simulated. ρ is the correlation
 * of the latent variables; the correlation of the outcomes is smaller. With ρ = 0 the result is that of
 * {@link weightedSumDistribution}. Variance and skewness are those of the amounts, whatever the grid. `error`,
 * `usualError` and `dropped` have the same meaning in both functions.
 *
 * Source: O. A. Vasicek, The distribution of loan portfolio value, Risk (2002), for the factor and the conditional
 * chances.
 *
 * @param options.correlation - ρ, from 0 to below 1
 * @param options.mostPoints - limit of the number of values, from 2 to 2²⁴
 * @throws SalesKpiError `impossible-request` if the correlation is not from 0 to below 1, or if
 * {@link weightedSumDistribution} throws.
 * @example
 * const open = Array.from({ length: 100 }, () => ({ amount: 10, probability: 0.5 }));
 * [0, 0.1].map((correlation) => distributionQuantile(correlatedSumDistribution(open, { correlation }), 0.1)) // => [440, 320]
 */
export function correlatedSumDistribution(
  amounts: readonly WeightedAmount[],
  options: { readonly correlation: number; readonly mostPoints?: number },
): WeightedSumDistribution {
  const { correlation, mostPoints = 2 ** 16 } = checkOptions("correlatedSumDistribution", options, sumKinds);
  if (!(correlation >= 0 && correlation < 1)) refuse("correlation", correlation, "a number from 0 to below 1");
  checkAmounts(amounts, mostPoints);
  const { least, parts, scale, mean } = uncertainParts(amounts);
  if (correlation === 0 || parts.length === 0) return weightedSumDistribution(amounts, { mostPoints });

  const exact = exactLattice(parts, mostPoints);
  // Tails that are negligible on the whole may matter for the highest factors. The grid is better then.
  const lattice = exact?.convolution.dropped === 0 ? exact : gridLattice(parts, mostPoints);
  const viewAt = oneFactor(parts, scale, correlation);
  const views = factorNodes(spacingOf(viewAt, correlation)).map((node) => ({ ...node, ...viewAt(node.z) }));
  const { points, masses, dropped } = mixViews(views, lattice, mostPoints);
  return {
    values: latticeValues(points, least, lattice.width, scale),
    probabilities: masses,
    mean,
    ...spreadOver(views),
    error: fromScaled(lattice.error, scale),
    usualError: lattice.usualError / 10 ** scale,
    dropped,
  };
}

/** Value of the common factor, and its weight. */
interface FactorNode {
  readonly z: number;
  readonly weight: number;
}

/** Conditional chances for one value of the factor, with its weight. */
type WeightedView = FactorNode & FactorView;

/**
 * Returns the widest spacing that suits the integrand: for few amounts by the correlation, for many by the remaining
 * spread.
 */
function spacingOf(viewAt: (z: number) => FactorView, correlation: number): number {
  const widths = Array.from({ length: 17 }, (_, index) => viewAt(index / 2 - 4)).map(
    ({ variance, slope }) => Math.sqrt(variance) / Math.abs(slope),
  );
  return Math.max(finest, Math.min(Math.sqrt(1 - correlation) / 2, ...widths.filter((width) => width > 0)));
}

/** Least spacing of nodes. */
const finest = 0.015625;

/** Range of nodes: a standard normal number lies beyond ±7.5 once in 10¹³. */
const farthest = 7.5;

/**
 * Returns equally spaced values of a standard normal factor. For a smooth integrand over the whole line, the error of
 * the trapezoidal rule falls faster than any power of the spacing: e^(−2π²) if the spacing is the standard deviation of
 * the narrowest bell in the integrand.
 *
 * Source: L. N. Trefethen and J. A. C. Weideman, The exponentially convergent trapezoidal rule, SIAM Review 56 (2014).
 */
function factorNodes(spacing: number): FactorNode[] {
  const side = Math.ceil(farthest / spacing);
  const nodes = Array.from({ length: 2 * side + 1 }, (_, index) => (index - side) * spacing);
  const total = nodes.reduce((sum, z) => sum + normalDensity(z), 0);
  return nodes.map((z) => ({ z, weight: normalDensity(z) / total }));
}

/** Returns the mixture, by weight, of the distributions for each value of the factor. */
function mixViews(views: readonly WeightedView[], { steps, convolution }: SumLattice, mostPoints: number): Convolution {
  const range = steps.reduce((sum, { size }) => sum + size, 1);
  const isList = range <= mostPoints;
  const points = isList ? Array.from({ length: range }, (_, point) => point) : convolution.points;
  const total = new Float64Array(points.length);
  let dropped = 0;
  for (const { weight, up, down } of views) {
    const conditional = steps.map(({ size }, index) => ({ size, up: up[index] ?? NaN, down: down[index] ?? NaN }));
    // The sizes do not depend on the factor, so neither do the points.
    const distribution = isList
      ? convolveOnLattice(conditional, mostDropped)
      : { start: 0, ...(convolveSteps(conditional, mostPoints) ?? convolution) };
    distribution.masses.forEach((mass: number, index: number) => {
      total[distribution.start + index] = (total[distribution.start + index] ?? NaN) + weight * mass;
    });
    dropped += weight * distribution.dropped;
  }
  const isPossible = (_: unknown, index: number): boolean => (total[index] ?? NaN) > 0;
  return { points: points.filter(isPossible), masses: [...total].filter(isPossible), dropped };
}

/** Returns the moments of the sum, from its conditional moments and the spread of its conditional means. */
function spreadOver(
  views: readonly WeightedView[],
): Pick<WeightedSumDistribution, "variance" | "standardDeviation" | "skewness"> {
  const over = (of: (view: WeightedView) => number): number =>
    views.reduce((sum, view) => sum + view.weight * of(view), 0);
  const middle = over(({ mean }) => mean);
  const variance = over(({ variance: conditional, mean }) => conditional + (mean - middle) ** 2);
  const third = over(({ third: conditional, variance: around, mean }) => {
    const deviation = mean - middle;
    return conditional + 3 * around * deviation + deviation ** 3;
  });
  const standardDeviation = Math.sqrt(variance);
  return { variance, standardDeviation, skewness: third / (variance * standardDeviation) };
}
