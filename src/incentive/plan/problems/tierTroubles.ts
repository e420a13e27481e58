import { toDecimal } from "../../../exact/toDecimal.js";
import type { Tier, Tiers, TierStart } from "../tiers.js";
import { amountShown, notNegative } from "./amountTroubles.js";
import { trouble, type Trouble } from "./trouble.js";

/** What is wrong with a table of rates: holes and overlaps are named by their ends. */
export function tierTroubles(path: string, { method, rates }: Tiers): Trouble[] {
  const place = `${path}.rates`;
  const tiers = rates.map((tier, index) => readTier(tier, index, place));
  const [first] = tiers;
  if (first === undefined) return [trouble(place, "empty-list", null, {})];
  return [
    ...(toDecimal(first.from).isZero()
      ? []
      : [trouble(`${place}[0]`, "first-tier-not-zero", first.from, { from: amountShown(first.from) })]),
    ...tiers.flatMap(({ rate, ratePath }) => [
      ...notNegative(ratePath, rate),
      ...(method !== "interpolated" && toDecimal(rate).gt(1)
        ? [trouble(ratePath, "rate-above-one", rate, { shown: amountShown(rate) })]
        : []),
    ]),
    ...tiers.flatMap((tier, index) => endTroubles(tier, tiers[index + 1], method)),
  ];
}

interface ReadTier {
  readonly from: Tier["from"];
  /** Undefined where only starts are told. */
  readonly to: Tier["to"];
  readonly rate: Tier["rate"];
  readonly path: string;
  readonly ratePath: string;
  readonly byStart: boolean;
}

function readTier(tier: TierStart | Tier, index: number, place: string): ReadTier {
  const path = `${place}[${index}]`;
  if (isStart(tier))
    return { from: tier[0], to: undefined, rate: tier[1], path, ratePath: `${path}[1]`, byStart: true };
  return { from: tier.from, to: tier.to, rate: tier.rate, path, ratePath: `${path}.rate`, byStart: false };
}

const isStart = (tier: TierStart | Tier): tier is TierStart => Array.isArray(tier);

function endTroubles(tier: ReadTier, next: ReadTier | undefined, method: Tiers["method"]): Trouble[] {
  const from = amountShown(tier.from);
  if (tier.to == null) {
    // The last of interpolated tiers may only say where the table ends: an amount has no part where there is no end.
    const endless = method === "interpolated" && !toDecimal(tier.rate).isZero();
    if (next === undefined) return endless ? [trouble(tier.path, "tier-without-end", null, { from })] : [];
    if (!tier.byStart) return [trouble(tier.path, "tier-without-end", null, { from })];
    return toDecimal(next.from).gt(toDecimal(tier.from))
      ? []
      : [trouble(next.path, "not-rising", next.from, { before: from, after: amountShown(next.from) })];
  }
  const to = amountShown(tier.to);
  const upsideDown = toDecimal(tier.to).gt(toDecimal(tier.from))
    ? []
    : [trouble(`${tier.path}.to`, "tier-upside-down", tier.to, { from, to })];
  if (next === undefined) return upsideDown;
  const gap = toDecimal(next.from).cmp(toDecimal(tier.to));
  const start = amountShown(next.from);
  if (gap > 0) return [...upsideDown, trouble(next.path, "tier-hole", next.from, { from: to, to: start })];
  return gap < 0 ? [...upsideDown, trouble(next.path, "tier-overlap", next.from, { from: start, to })] : upsideDown;
}
