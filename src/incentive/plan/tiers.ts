import type { Amount } from "../../exact/amount.js";

/**
 * Method by which a table of rates is applied to an amount x:
 *
 * - `marginal`: each slice at its own rate, Σ rateᵢ × (slice of x in tier i)
 * - `whole`: all of x at the rate of the tier reached: pay jumps at the start of a tier
 * - `retroactive`: the first rate below the second tier; from the second tier on, its rate holds for all units, and further tiers
 *   are slices again
 * - `interpolated`: tiers have amounts instead of rates; tiers passed pay their amount in full, the tier reached pays in proportion
 */
export type TierMethod = "marginal" | "whole" | "retroactive" | "interpolated";

/** Sales that are added up before the table is applied: one deal, a payout period, or the year so far. */
export type Accumulation = "deal" | "period" | "year-to-date";

/** Table of rates, and the way to read it. */
export interface Tiers {
  readonly method: TierMethod;
  /** Tiers start at amounts, or at shares of a target. */
  readonly over: "amount" | "attainment";
  /** Id of the criterion whose target counts for attainment, if the commission has no target. */
  readonly of?: string;
  readonly accumulate: Accumulation;
  /** Tier of the value at which one tier ends and the next starts: the upper, which starts there, or the lower. */
  readonly boundary: "upper" | "lower";
  /** Tiers by their starts, each up to the next; or with both ends, so that a hole or an overlap shows. */
  readonly rates: readonly TierStart[] | readonly Tier[];
}

/** Start of a tier, and its rate; for `interpolated` its amount. */
export type TierStart = readonly [start: Amount, rate: Amount];

/** Tier with both ends; the last may be open. */
export interface Tier {
  readonly from: Amount;
  readonly to?: Amount | null | undefined;
  /** Share of the amount; for `interpolated` the amount of the tier. */
  readonly rate: Amount;
}
