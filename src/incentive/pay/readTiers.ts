import {
  compareFractions,
  divide,
  minus,
  negate,
  plus,
  signOf,
  smaller,
  sumOf,
  times,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { segmentsBetween, type PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import type { ExactTier, TierTable } from "./tierTable.js";

/** Part of an amount in one tier, with its pay. */
export interface ExactSlice {
  readonly tier: ExactTier;
  /** Position of the tier in its table, from 0. */
  readonly index: number;
  readonly amount: Fraction;
  readonly pay: Fraction;
}

/** Pay of a table of rates for an amount, tier by tier. */
export interface TierReading {
  readonly pay: Fraction;
  /** Position of the tier that the amount reaches; null below the first tier. */
  readonly reached: number | null;
  readonly slices: readonly ExactSlice[];
}

/**
 * Returns the pay of a table for an amount that starts at 0.
 *
 * An amount below 0 pays minus the pay of the same amount above 0, so that a sale and its reversal sum to 0.
 */
export function readTiers(table: TierTable, amount: Fraction): TierReading {
  if (signOf(amount) < 0) return negateReading(readTiers(table, negate(amount)));
  const reached = reachedTier(table, amount);
  const slices = reached === null ? [] : slicesOf(table, amount, reached);
  return { pay: sumOf(slices.map(({ pay }) => pay)), reached, slices };
}

const negateReading = ({ pay, reached, slices }: TierReading): TierReading => ({
  pay: negate(pay),
  reached,
  slices: slices.map((slice) => ({ ...slice, amount: negate(slice.amount), pay: negate(slice.pay) })),
});

/** Returns the position of the tier that includes an amount; `boundary` decides between two tiers that meet at the amount. */
function reachedTier({ tiers, boundary }: TierTable, amount: Fraction): number | null {
  const reached = tiers.findLastIndex(({ from }) => {
    const order = compareFractions(amount, from);
    return boundary === "upper" ? order >= 0 : order > 0;
  });
  return reached < 0 ? null : reached;
}

function slicesOf({ method, tiers }: TierTable, amount: Fraction, reached: number): ExactSlice[] {
  /** Returns the amount from 0 up to the end of a tier. */
  const upToEnd = (tier: ExactTier): Fraction => (tier.to === null ? amount : smaller(amount, tier.to));
  const inTier = (tier: ExactTier): Fraction => minus(upToEnd(tier), tier.from);
  const sliceOf = (index: number, amountIn: (tier: ExactTier) => Fraction): ExactSlice[] => {
    const tier = tiers[index];
    if (tier === undefined) return [];
    const part = amountIn(tier);
    const pay =
      method === "interpolated" && tier.to !== null
        ? times(tier.rate, divide(part, minus(tier.to, tier.from)))
        : times(tier.rate, part);
    return [{ tier, index, amount: part, pay }];
  };
  if (method === "whole") return sliceOf(reached, upToEnd);
  const isRetroactive = method === "retroactive" && reached >= 1;
  const positions = Array.from({ length: reached + 1 }, (_, index) => index);
  return positions.flatMap((index) => {
    if (!isRetroactive || index > 1) return sliceOf(index, inTier);
    return index === 1 ? sliceOf(index, upToEnd) : [];
  });
}

/** Returns the pay that an amount adds to the pay of the amounts before it, tier by tier. */
export function readTiersFrom(table: TierTable, already: Fraction, amount: Fraction): TierReading {
  if (signOf(already) === 0) return readTiers(table, amount);
  const before = readTiers(table, already);
  const after = readTiers(table, plus(already, amount));
  const slices = table.tiers.flatMap((tier, index): ExactSlice[] => {
    const sumIn = (reading: TierReading, figure: "amount" | "pay"): Fraction =>
      sumOf(reading.slices.filter((slice) => slice.index === index).map((slice) => slice[figure]));
    const added = (figure: "amount" | "pay"): Fraction => minus(sumIn(after, figure), sumIn(before, figure));
    const slice = { tier, index, amount: added("amount"), pay: added("pay") };
    return signOf(slice.amount) === 0 && signOf(slice.pay) === 0 ? [] : [slice];
  });
  return { pay: minus(after.pay, before.pay), reached: after.reached, slices };
}

/** Returns the pay of a table as a function of the amount, on both sides of 0. */
export function payByAmount(table: TierTable): PiecewiseLinear {
  const ends = table.tiers.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const breaks = [...ends, zero, ...ends.map(negate)];
  return segmentsBetween(breaks, (amount) => readTiers(table, amount).pay);
}
