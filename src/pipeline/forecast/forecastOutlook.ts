import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { correlatedSumDistribution } from "../../stats/distributions/correlatedSumDistribution.js";
import type { DiscreteDistribution } from "../../stats/distributions/discreteDistribution.js";
import { distributionQuantile } from "../../stats/distributions/distributionQuantile.js";
import { moments } from "../../stats/sample/moments.js";
import { probabilityAtLeast } from "../../stats/distributions/probabilityAtLeast.js";
import type { WeightedAmount } from "../../stats/distributions/weightedAmount.js";

/** Distribution of the final value of a forecast, wins so far included. */
export interface ForecastOutlook {
  /** Correlation of deals; 0 for independent deals. */
  readonly correlation: number;
  readonly standardDeviation: number;
  /** 10th percentile: the final value reaches it nine times in ten. */
  readonly low: Decimal;
  /** Median: as likely to be reached as to be missed. */
  readonly mid: Decimal;
  /** 90th percentile: the final value exceeds it one time in ten. */
  readonly high: Decimal;
  /** Probability that the target is reached; null without a target. */
  readonly chanceOfTarget: number | null;
  /** Largest error of low, mid and high, if there are more sums than points; 0 if they are exact. */
  readonly error: number;
  /** Typical error of them, far smaller. */
  readonly usualError: number;
}

/** Assumptions of an outlook, and the values on top of open deals. */
export interface ForecastOutlookOptions {
  readonly correlation: number;
  readonly mostPoints: number;
  /** Value on top of the deals: one certain value, or several equally likely ones. */
  readonly onTop: readonly Decimal[];
  readonly target: Decimal | null;
}

/** Returns the distribution of the sum of deals, with a value on top. */
export function forecastOutlook(deals: readonly WeightedAmount[], options: ForecastOutlookOptions): ForecastOutlook {
  const { correlation, mostPoints, onTop, target } = options;
  const sum = correlatedSumDistribution(deals, { correlation, mostPoints });
  const [low, mid, high] = quantilesOnTop(sum, onTop, [0.1, 0.5, 0.9]);
  const spread = moments(onTop.map(Number))?.populationVariance ?? 0;
  const probabilities =
    target === null ? [] : onTop.map((value) => probabilityAtLeast(sum, Number(target.minus(value))) ?? 0);
  return {
    correlation,
    standardDeviation: spread === 0 ? sum.standardDeviation : Math.sqrt(sum.variance + spread),
    ...{ low, mid, high },
    chanceOfTarget:
      target === null
        ? null
        : Math.min(1, probabilities.reduce((total, probability) => total + probability, 0) / onTop.length),
    error: sum.error,
    usualError: sum.usualError,
  };
}

type Three<Item> = readonly [Item, Item, Item];

/** Returns quantiles of a sum with one of several values on top, each exactly the sum of two values. */
function quantilesOnTop(sum: DiscreteDistribution, onTop: readonly Decimal[], levels: Three<number>): Three<Decimal> {
  const [only = new Decimal(0), ...others] = onTop;
  const atLevels = (quantile: (q: number) => Decimal): Three<Decimal> => [
    quantile(levels[0]),
    quantile(levels[1]),
    quantile(levels[2]),
  ];
  if (others.length === 0) return atLevels((q) => only.plus(toDecimal(distributionQuantile(sum, q) ?? 0)));
  const pairs = onTop
    .flatMap((value) => {
      const shift = value.toNumber();
      return sum.values.map((drawn, index) => ({
        ...{ value, drawn, total: drawn + shift },
        probability: (sum.probabilities[index] ?? 0) / onTop.length,
      }));
    })
    .sort((left, right) => left.total - right.total);
  const mixture = { values: pairs.map(({ total }) => total), probabilities: pairs.map((pair) => pair.probability) };
  return atLevels((q) => {
    const pair = pairs[mixture.values.indexOf(distributionQuantile(mixture, q) ?? 0)];
    return pair === undefined ? only : pair.value.plus(toDecimal(pair.drawn));
  });
}
