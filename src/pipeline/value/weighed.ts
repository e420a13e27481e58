import { compareKeys } from "../../collections/compareKeys.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { isShare } from "../../metric/sumWeighted.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { addAmount, addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Open deals, at what they are worth together. */
export interface WeighedDeals {
  /** # open deals. */
  readonly deals: number;
  /** Those of them that lack an amount or a probability from 0 to 1: they add nothing to the weighted value. */
  readonly missing: number;
  /** Σ amount, of all that have one. */
  readonly gross: Decimal;
  /** Σ amount × probability, exact. */
  readonly weighted: Decimal;
  /** How far the value won may lie from the weighted one, if deals are won independently: √Σ amount² × p × (1 − p). */
  readonly standardDeviation: number;
  /** The deals of the greatest weighted value, with the part of the whole that hangs on each. */
  readonly largest: readonly WeightedDeal[];
}

/** One of the largest deals. */
export interface WeightedDeal {
  readonly opportunityId: string;
  readonly weighted: Decimal;
  /** Part of the weighted value; null where that is 0. */
  readonly share: Decimal | null;
  /** Part of the variance; null where there is none. */
  readonly shareOfVariance: number | null;
}

/** A deal on the scales; weighted and variance are null where it lacks what they need. */
export interface Weighed {
  readonly id: string;
  readonly amount: Decimal | null;
  readonly weighted: Decimal | null;
  readonly variance: Decimal;
}

/** Puts a deal on the scales with its chance. */
export function weigh({ id, amount }: Opportunity, chance: Amount | null | undefined): Weighed {
  const value = amount == null ? null : toDecimal(amount);
  if (value === null || chance == null || !isShare(chance))
    return { id, amount: value, weighted: null, variance: new Decimal(0) };
  const p = toDecimal(chance);
  const weighted = sumToDecimal(addProduct(emptySum(), value, p));
  return { id, amount: value, weighted, variance: value.times(value).times(p).times(new Decimal(1).minus(p)) };
}

/** Deals weighed together, with the largest of them. */
export function weighedTogether(deals: readonly Weighed[], largest: number): WeighedDeals {
  const sumOf = (values: readonly (Decimal | null)[]): Decimal =>
    sumToDecimal(values.reduce((sum, value) => (value === null ? sum : addAmount(sum, value)), emptySum()));
  const weighted = sumOf(deals.map((deal) => deal.weighted));
  const variance = sumOf(deals.map((deal) => deal.variance));
  const inOrder = deals
    .flatMap(({ id, weighted: own, variance: part }) => (own === null ? [] : [{ id, own, part }]))
    .sort((left, right) => right.own.cmp(left.own) || compareKeys(left.id, right.id));
  return {
    deals: deals.length,
    missing: deals.filter((deal) => deal.weighted === null).length,
    gross: sumOf(deals.map(({ amount }) => amount)),
    weighted,
    standardDeviation: variance.sqrt().toNumber(),
    largest: inOrder.slice(0, largest).map(({ id, own, part }) => ({
      opportunityId: id,
      weighted: own,
      share: divideMoney(own, weighted),
      shareOfVariance: variance.isZero() ? null : part.div(variance).toNumber(),
    })),
  };
}
