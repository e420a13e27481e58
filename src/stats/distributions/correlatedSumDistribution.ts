import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { convolveOnLattice } from "./convolveOnLattice.js";
import { convolveSteps, mostDropped, type Convolution } from "./convolveSteps.js";
import { factorNodes, type FactorNode } from "./factorNodes.js";
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
 * Returns the distribution of the sum of amounts that come or fail together: good times are good for all. Each amount keeps
 * its probability and the sum its mean; only the spread grows.
 *
 *     amount i comes if √ρ Z + √(1 − ρ) E_i > Φ⁻¹(1 − p_i);   Z, E_i independent standard normal
 *
 * Given the common factor Z the amounts are independent, and {@link weightedSumDistribution} gives their distribution.
 * Distributions for equally spaced values of Z are mixed by their weights. Nothing is simulated. ρ is the correlation of the
 * latent variables; the correlation of the outcomes is smaller. With ρ = 0 the result is that of
 * {@link weightedSumDistribution}. Variance and skewness are those of the amounts, whatever the grid. `error`, `usualError`
 * and `dropped` have the same meaning in both functions.
 *
 * Source: O. A. Vasicek, The distribution of loan portfolio value, Risk (2002), for the factor and the conditional chances.
 *
 * @param options.correlation - ρ, from 0 up to, and not, 1
 * @param options.mostPoints - the most values there may be, from 2 to 2²⁴
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
  // Tails that are negligible on the whole may matter in the best of times: then the grid is better.
  const lattice = exact?.convolution.dropped === 0 ? exact : gridLattice(parts, mostPoints);
  const viewAt = oneFactor(parts, scale, correlation);
  const views = factorNodes(spacingOf(viewAt, correlation)).map((node) => ({ ...node, ...viewAt(node.z) }));
  const { places, masses, dropped } = mixed(views, lattice, mostPoints);
  return {
    values: latticeValues(places, least, lattice.width, scale),
    probabilities: masses,
    mean,
    ...spreadOver(views),
    error: fromScaled(lattice.error, scale),
    usualError: lattice.usualError / 10 ** scale,
    dropped,
  };
}

type Seen = FactorNode & FactorView;

/** Returns a spacing as wide as the integrand is smooth: by the correlation for few amounts, by the remaining spread for many. */
function spacingOf(viewAt: (z: number) => FactorView, correlation: number): number {
  const widths = Array.from({ length: 17 }, (_, index) => viewAt(index / 2 - 4)).map(
    ({ variance, slope }) => Math.sqrt(variance) / Math.abs(slope),
  );
  return Math.max(finest, Math.min(Math.sqrt(1 - correlation) / 2, ...widths.filter((width) => width > 0)));
}

const finest = 0.015625;

/** Returns the mixture, by weight, of the distributions for each value of the factor. */
function mixed(views: readonly Seen[], { steps, convolution }: SumLattice, mostPoints: number): Convolution {
  const range = steps.reduce((sum, { size }) => sum + size, 1);
  const isList = range <= mostPoints;
  const places = isList ? Array.from({ length: range }, (_, place) => place) : convolution.places;
  const total = new Float64Array(places.length);
  let dropped = 0;
  for (const { weight, up, down } of views) {
    const given = steps.map(({ size }, index) => ({ size, up: up[index] ?? NaN, down: down[index] ?? NaN }));
    // The sizes are the same, and so are the points.
    const own = isList
      ? convolveOnLattice(given, mostDropped)
      : { start: 0, ...(convolveSteps(given, mostPoints) ?? convolution) };
    own.masses.forEach((mass: number, index: number) => {
      total[own.start + index] = (total[own.start + index] ?? NaN) + weight * mass;
    });
    dropped += weight * own.dropped;
  }
  const isThere = (_: unknown, index: number): boolean => (total[index] ?? NaN) > 0;
  return { places: places.filter(isThere), masses: [...total].filter(isThere), dropped };
}

/** Returns the moments from those given the factor, and from the spread of the conditional means. */
function spreadOver(
  views: readonly Seen[],
): Pick<WeightedSumDistribution, "variance" | "standardDeviation" | "skewness"> {
  const over = (of: (view: Seen) => number): number => views.reduce((sum, view) => sum + view.weight * of(view), 0);
  const middle = over(({ mean }) => mean);
  const variance = over(({ variance: own, mean }) => own + (mean - middle) ** 2);
  const third = over(({ third: own, variance: around, mean }) => {
    const off = mean - middle;
    return own + 3 * around * off + off ** 3;
  });
  const standardDeviation = Math.sqrt(variance);
  return { variance, standardDeviation, skewness: third / (variance * standardDeviation) };
}
