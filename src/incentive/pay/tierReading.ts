import {
  compareFractions,
  smaller,
  minus,
  negate,
  divide,
  plus,
  signOf,
  times,
  sumOf,
  type Fraction,
} from "../../exact/fraction.js";
import type { ExactTier, TierTable } from "./tierTable.js";

/** What of an amount lies in a tier, and what that pays. */
export interface ExactSlice {
  readonly tier: ExactTier;
  /** Place of the tier in its table, from 0. */
  readonly index: number;
  readonly amount: Fraction;
  readonly pay: Fraction;
}

/** What a table pays for an amount, tier by tier. */
export interface TierReading {
  readonly pay: Fraction;
  /** Place of the tier that the amount reaches; null below the first. */
  readonly reached: number | null;
  readonly slices: readonly ExactSlice[];
}

/**
 * What a table pays for all of an amount from 0 on. An amount below 0 is paid back as the same amount above it was paid, so
 * that a sale and its reversal leave nothing.
 */
export function readTiers(table: TierTable, amount: Fraction): TierReading {
  if (signOf(amount) < 0) return mirrored(readTiers(table, negate(amount)));
  const reached = tierOf(table, amount);
  const slices = reached === null ? [] : slicesOf(table, amount, reached);
  return { pay: sumOf(slices.map(({ pay }) => pay)), reached, slices };
}

const mirrored = ({ pay, reached, slices }: TierReading): TierReading => ({
  pay: negate(pay),
  reached,
  slices: slices.map((slice) => ({ ...slice, amount: negate(slice.amount), pay: negate(slice.pay) })),
});

/** The tier that has the amount: the upper or the lower of two, where one ends and the next starts. */
function tierOf({ tiers, boundary }: TierTable, amount: Fraction): number | null {
  const reached = tiers.findLastIndex(({ from }) => {
    const order = compareFractions(amount, from);
    return boundary === "upper" ? order >= 0 : order > 0;
  });
  return reached < 0 ? null : reached;
}

function slicesOf({ method, tiers }: TierTable, amount: Fraction, reached: number): ExactSlice[] {
  const inTier = (tier: ExactTier): Fraction => minus(tier.to === null ? amount : smaller(amount, tier.to), tier.from);
  const slice = (index: number, part: (tier: ExactTier) => Fraction): ExactSlice[] => {
    const tier = tiers[index];
    if (tier === undefined) return [];
    const own = part(tier);
    const pay =
      method === "interpolated" && tier.to !== null
        ? times(tier.rate, divide(own, minus(tier.to, tier.from)))
        : times(tier.rate, own);
    return [{ tier, index, amount: own, pay }];
  };
  /** All from the first unit on, up to the end of the tier. */
  const upTo = (tier: ExactTier): Fraction => (tier.to === null ? amount : smaller(amount, tier.to));
  if (method === "whole") return slice(reached, upTo);
  const first = method === "retroactive" && reached >= 1 ? slice(1, upTo) : [];
  const sliced = Array.from({ length: reached + 1 }, (_, index) => index).filter(
    (index) => first.length === 0 || index > 1,
  );
  return [...first, ...sliced.flatMap((index) => slice(index, inTier))];
}

/** What an amount adds to the pay of those before it: the difference of the two, tier by tier. */
export function readTiersFrom(table: TierTable, already: Fraction, amount: Fraction): TierReading {
  if (signOf(already) === 0) return readTiers(table, amount);
  const before = readTiers(table, already);
  const after = readTiers(table, plus(already, amount));
  const slices = table.tiers.flatMap((tier, index): ExactSlice[] => {
    const sum = (reading: TierReading, of: "amount" | "pay"): Fraction =>
      sumOf(reading.slices.filter((slice) => slice.index === index).map((slice) => slice[of]));
    const added = (of: "amount" | "pay"): Fraction => minus(sum(after, of), sum(before, of));
    const own = { tier, index, amount: added("amount"), pay: added("pay") };
    return signOf(own.amount) === 0 && signOf(own.pay) === 0 ? [] : [own];
  });
  return { pay: minus(after.pay, before.pay), reached: after.reached, slices };
}
