import { toDecimal } from "../../../exact/toDecimal.js";
import type { Tier, Tiers, TierStart } from "../tiers.js";
import { plainAmount, requireNotNegative } from "./amountProblems.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of a table of rates; holes and overlaps are named by their ends. */
export function tierProblems(path: string, { method, rates }: Tiers): ProblemAt[] {
  const listPath = `${path}.rates`;
  const tiers = rates.map((tier, index) => readTier(tier, `${listPath}[${index}]`));
  const [first] = tiers;
  if (first === undefined) return [problemAt(listPath, "empty-list", { value: [] })];
  return [
    ...(toDecimal(first.from).isZero()
      ? []
      : [problemAt(`${listPath}[0]`, "first-tier-not-zero", { value: plainAmount(first.from) })]),
    ...tiers.flatMap(({ rate, ratePath }) => [
      ...requireNotNegative(ratePath, rate),
      ...(method !== "interpolated" && toDecimal(rate).gt(1)
        ? [problemAt(ratePath, "rate-above-one", { value: plainAmount(rate) })]
        : []),
    ]),
    ...tiers.flatMap((tier, index) => endProblems(tier, tiers[index + 1], method)),
  ];
}

/** Tier with its paths in the plan. */
interface TierAt {
  readonly from: Tier["from"];
  /** Undefined if tiers are given by their starts. */
  readonly to: Tier["to"];
  readonly rate: Tier["rate"];
  readonly path: string;
  readonly ratePath: string;
  readonly hasStartOnly: boolean;
}

function readTier(tier: TierStart | Tier, path: string): TierAt {
  if (isStart(tier)) {
    const [from, rate] = tier;
    return { from, to: undefined, rate, path, ratePath: `${path}[1]`, hasStartOnly: true };
  }
  return { from: tier.from, to: tier.to, rate: tier.rate, path, ratePath: `${path}.rate`, hasStartOnly: false };
}

const isStart = (tier: TierStart | Tier): tier is TierStart => Array.isArray(tier);

function endProblems(tier: TierAt, next: TierAt | undefined, method: Tiers["method"]): ProblemAt[] {
  const from = plainAmount(tier.from);
  if (tier.to == null) return openEndProblems(tier, next, method);
  const to = plainAmount(tier.to);
  const upsideDown = toDecimal(tier.to).gt(toDecimal(tier.from))
    ? []
    : [problemAt(`${tier.path}.to`, "tier-upside-down", { value: to, from })];
  if (next === undefined) return upsideDown;
  const gap = toDecimal(next.from).cmp(toDecimal(tier.to));
  const start = plainAmount(next.from);
  if (gap > 0) return [...upsideDown, problemAt(next.path, "tier-hole", { value: start, from: to, to: start })];
  return gap < 0
    ? [...upsideDown, problemAt(next.path, "tier-overlap", { value: start, from: start, to })]
    : upsideDown;
}

function openEndProblems(tier: TierAt, next: TierAt | undefined, method: Tiers["method"]): ProblemAt[] {
  const from = plainAmount(tier.from);
  const withoutEnd = (reason: "followed" | "interpolated"): ProblemAt =>
    problemAt(tier.path, "tier-without-end", { value: null, from, reason });
  if (next === undefined) {
    // The last of interpolated tiers may say no more than the end of the table: an amount needs an end for its parts.
    const needsEnd = method === "interpolated" && !toDecimal(tier.rate).isZero();
    return needsEnd ? [withoutEnd("interpolated")] : [];
  }
  if (!tier.hasStartOnly) return [withoutEnd("followed")];
  return toDecimal(next.from).gt(toDecimal(tier.from))
    ? []
    : [problemAt(next.path, "not-rising", { value: plainAmount(next.from), before: from })];
}
