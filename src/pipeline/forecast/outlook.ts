import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { correlatedSumDistribution } from "../../stats/distributions/correlatedSumDistribution.js";
import type { DiscreteDistribution } from "../../stats/distributions/discreteDistribution.js";
import { distributionQuantile } from "../../stats/distributions/distributionQuantile.js";
import { moments } from "../../stats/sample/moments.js";
import { probabilityAtLeast } from "../../stats/distributions/probabilityAtLeast.js";
import type { WeightedAmount } from "../../stats/distributions/weightedAmount.js";

/** What a forecast may come to, what is won already included. */
export interface ForecastOutlook {
  /** How strongly deals are won or lost together; 0 where each goes its own way. */
  readonly correlation: number;
  readonly standardDeviation: number;
  /** The pessimistic end: nine times in ten it will be this or more. */
  readonly low: Decimal;
  /** As likely to be reached as to be missed. */
  readonly mid: Decimal;
  /** One time in ten it will be more than this. */
  readonly high: Decimal;
  /** How likely the target is to be reached; null without one. */
  readonly chanceOfTarget: number | null;
  /** How far low, mid and high may be off, because there are more sums than points: 0 where they are exact. */
  readonly error: number;
  /** How far they are off as a rule, far less. */
  readonly usualError: number;
}

/** What an outlook is taken of. */
export interface OutlookTerms {
  readonly correlation: number;
  readonly mostPoints: number;
  /** What comes on top of the deals: one value for certain, or several that are equally likely. */
  readonly onTop: readonly Decimal[];
  readonly target: Decimal | null;
}

/** What deals with a value and a chance may come to, with what comes on top of them. */
export function outlookOf(deals: readonly WeightedAmount[], terms: OutlookTerms): ForecastOutlook {
  const { correlation, mostPoints, onTop, target } = terms;
  const sum = correlatedSumDistribution(deals, { correlation, mostPoints });
  const [low, mid, high] = quantilesOnTop(sum, onTop, [0.1, 0.5, 0.9]);
  const spread = moments(onTop.map(Number))?.populationVariance ?? 0;
  const chances =
    target === null ? [] : onTop.map((value) => probabilityAtLeast(sum, Number(target.minus(value))) ?? 0);
  return {
    correlation,
    standardDeviation: spread === 0 ? sum.standardDeviation : Math.sqrt(sum.variance + spread),
    ...{ low, mid, high },
    chanceOfTarget:
      target === null ? null : Math.min(1, chances.reduce((total, each) => total + each, 0) / onTop.length),
    error: sum.error,
    usualError: sum.usualError,
  };
}

type Three<Each> = readonly [Each, Each, Each];

/** Quantiles of a sum with one of several values on top of it, each exactly the sum of the two. */
function quantilesOnTop(sum: DiscreteDistribution, onTop: readonly Decimal[], levels: Three<number>): Three<Decimal> {
  const [only = new Decimal(0), ...others] = onTop;
  const each = (quantile: (q: number) => Decimal): Three<Decimal> => [
    quantile(levels[0]),
    quantile(levels[1]),
    quantile(levels[2]),
  ];
  if (others.length === 0) return each((q) => only.plus(toDecimal(distributionQuantile(sum, q) ?? 0)));
  const pairs = onTop
    .flatMap((value) => {
      const shift = value.toNumber();
      return sum.values.map((each, index) => ({
        ...{ value, each, total: each + shift },
        probability: (sum.probabilities[index] ?? 0) / onTop.length,
      }));
    })
    .sort((left, right) => left.total - right.total);
  const mixture = { values: pairs.map(({ total }) => total), probabilities: pairs.map((pair) => pair.probability) };
  return each((q) => {
    const found = pairs[mixture.values.indexOf(distributionQuantile(mixture, q) ?? 0)];
    return found === undefined ? only : found.value.plus(toDecimal(found.each));
  });
}
