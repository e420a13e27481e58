import { compareKeys } from "../../collections/compareKeys.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { isShare } from "../../metric/sumWeighted.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { addAmount, addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Value of open deals together, before and after their probabilities. */
export interface WeightedTotal {
  /** # open deals. */
  readonly deals: number;
  /** # deals without an amount or a probability from 0 to 1: they add nothing to the weighted value. */
  readonly missing: number;
  /** Σ amount, of all deals that have one. */
  readonly gross: Decimal;
  /** Σ amount × probability, exact. */
  readonly weighted: Decimal;
  /** Standard deviation of the value won, if deals are won independently: √Σ amount² × p × (1 − p). */
  readonly standardDeviation: number;
  /** Deals of the greatest weighted value, each with its part of the whole. */
  readonly largest: readonly LargestDeal[];
}

/** One of the largest deals. */
export interface LargestDeal {
  readonly opportunityId: string;
  readonly weighted: Decimal;
  /** Part of the weighted value; null if that value is 0. */
  readonly share: Decimal | null;
  /** Part of the variance; null without variance. */
  readonly shareOfVariance: number | null;
}

/** Deal with its amount weighted by its probability; `weighted` is null without an amount or a probability. */
export interface WeightedDeal {
  readonly id: string;
  readonly amount: Decimal | null;
  readonly weighted: Decimal | null;
  readonly variance: Decimal;
}

/** Weights the amount of a deal by a probability. */
export function weightDeal({ id, amount }: Opportunity, probability: Amount | null | undefined): WeightedDeal {
  const value = amount == null ? null : toDecimal(amount);
  if (value === null || probability == null || !isShare(probability))
    return { id, amount: value, weighted: null, variance: new Decimal(0) };
  const p = toDecimal(probability);
  const weighted = sumToDecimal(addProduct(emptySum(), value, p));
  return { id, amount: value, weighted, variance: value.times(value).times(p).times(new Decimal(1).minus(p)) };
}

/** Adds up weighted deals and names the largest of them. */
export function weightedTotal(deals: readonly WeightedDeal[], largest: number): WeightedTotal {
  const sumOf = (values: readonly (Decimal | null)[]): Decimal =>
    sumToDecimal(values.reduce((sum, value) => (value === null ? sum : addAmount(sum, value)), emptySum()));
  const total = sumOf(deals.map(({ weighted }) => weighted));
  const totalVariance = sumOf(deals.map(({ variance }) => variance));
  const byValue = deals
    .flatMap(({ id, weighted, variance }) => (weighted === null ? [] : [{ id, weighted, variance }]))
    .sort((left, right) => right.weighted.cmp(left.weighted) || compareKeys(left.id, right.id));
  return {
    deals: deals.length,
    missing: deals.filter(({ weighted }) => weighted === null).length,
    gross: sumOf(deals.map(({ amount }) => amount)),
    weighted: total,
    standardDeviation: totalVariance.sqrt().toNumber(),
    largest: byValue.slice(0, largest).map(({ id, weighted, variance }) => ({
      opportunityId: id,
      weighted,
      share: divideMoney(weighted, total),
      shareOfVariance: totalVariance.isZero() ? null : variance.div(totalVariance).toNumber(),
    })),
  };
}
