import { checkSample } from "./checkSample.js";
import { exactSum } from "./exactSum.js";

/** Size, sum, mean and spread of a sample. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  /** Sum of squared deviations by n − 1, an estimate for the sampled population; null for a single number. */
  readonly variance: number | null;
  /** Square root of `variance`. */
  readonly standardDeviation: number | null;
  /** Sum of squared deviations by n, for numbers that are the whole population. */
  readonly populationVariance: number;
}

/**
 * Returns size, sum, mean and variance of numbers; null for no numbers.
 *
 *     s² = (Σ d² − (Σ d)²/n) / (n − 1),   d = x − mean
 *
 * Sums are rounded once, so the result is the same in any order, and far from 0 no digits are lost.
 *
 * Source: T. F. Chan, G. H. Golub and R. J. LeVeque, Algorithms for computing the sample variance, The American
 * Statistician 37 (1983), for the second term, which corrects the rounding of the mean.
 *
 * @throws SalesKpiError `impossible-request` if a value is not finite, or beyond ±10¹⁵⁰
 * @example moments([2, 4, 9]) // => { n: 3, sum: 15, mean: 5, variance: 13, standardDeviation: 3.605551275463989, populationVariance: 8.666666666666666 }
 */
export function moments(values: readonly number[]): Moments | null {
  checkSample("moments", values);
  const n = values.length;
  const [one] = values;
  if (one === undefined) return null;
  const sum = exactSum(values);
  // Equal numbers have no spread, whatever the rounding of their mean.
  const areAlike = values.every((value) => value === one);
  const mean = areAlike ? one + 0 : sum / n;
  const deviations = values.map((value) => value - mean);
  const left = exactSum(deviations);
  const squares = Math.max(exactSum(deviations.map((deviation) => deviation * deviation)) - (left * left) / n, 0);
  const variance = n === 1 ? null : squares / (n - 1);
  return {
    n,
    sum,
    mean,
    variance,
    standardDeviation: variance === null ? null : Math.sqrt(variance),
    populationVariance: squares / n,
  };
}
