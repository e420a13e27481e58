import type { Amount } from "../../exact/amount.js";

/**
 * How a table of rates is applied to an amount x:
 *
 * - `marginal`: each slice at its own rate, Σ rateᵢ × (what of x lies in tier i)
 * - `whole`: all of x at the rate of the tier that it reaches: pay jumps at the start of a tier
 * - `retroactive`: the first rate below the second tier; once that is reached its rate holds for all from the first unit on, and
 *   further tiers are slices again
 * - `interpolated`: tiers have amounts instead of rates; those passed pay theirs in full, the one reached the part that is reached
 */
export type TierMethod = "marginal" | "whole" | "retroactive" | "interpolated";

/** What is put together before the table is applied: one deal, a payout period, or the year so far. */
export type Accumulation = "deal" | "period" | "year-to-date";

/** A table of rates, and how it is read. */
export interface Tiers {
  readonly method: TierMethod;
  /** Whether tiers start at amounts, or at shares of a target. */
  readonly over: "amount" | "attainment";
  /** Over attainment: the criterion whose target is meant, where the commission has none of its own. */
  readonly of?: string;
  readonly accumulate: Accumulation;
  /** Which tier has the value at which one ends and the next starts: the upper, which starts there, or the lower. */
  readonly boundary: "upper" | "lower";
  /** Tiers by their starts, each up to the next; or with both ends told, so that a hole or an overlap can be seen. */
  readonly rates: readonly TierStart[] | readonly Tier[];
}

/** Start of a tier, and its rate; for `interpolated` its amount. */
export type TierStart = readonly [start: Amount, rate: Amount];

/** A tier with both its ends; the last may be open. */
export interface Tier {
  readonly from: Amount;
  readonly to?: Amount | null | undefined;
  /** Share of the amount; for `interpolated` the amount of the tier. */
  readonly rate: Amount;
}
