import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { fitsProfile, type IdealCustomerProfile } from "../model/accessors/idealCustomerProfile.js";
import type { Account } from "../model/records/account.js";
import type { Opportunity } from "../model/records/opportunity.js";
import { Decimal } from "../exact/decimal.js";
import type { Day } from "../time/day.js";
import { daysBetween } from "../time/dayNumber.js";
import { refuseOption } from "../pipeline/value/refuseOption.js";

/** Input of a criterion: an open deal as known on a day, with its account. */
export interface PriorityInput {
  readonly deal: Opportunity;
  readonly account: Account | null;
  readonly day: Day;
}

/** Criterion that makes one deal more urgent than another. */
export interface PriorityCriterion {
  readonly name: string;
  /** Weight in proportion to the other criteria; above 0. */
  readonly weight: number;
  /** Returns a score from 0 to 1; null if the record does not say. */
  readonly score: (input: PriorityInput) => number | null;
}

/**
 * Returns a criterion that scores the segment of the account.
 *
 * @param scores - scores from 0 to 1, by segment; a segment that is not named scores 0
 * @example bySegment({ Gold: 1, Silver: 0.5 }, 2).score({ deal: open, account: { id: "acme", segment: "Silver" }, day: "2026-03-31" }) // => 0.5
 */
export const bySegment = (scores: Readonly<Record<string, number>>, weight = 1): PriorityCriterion => ({
  name: "segment",
  weight,
  score: ({ account }) => {
    const segment = account?.segment;
    if (segment == null) return null;
    return Object.hasOwn(scores, segment) ? (scores[segment] ?? 0) : 0;
  },
});

/**
 * Returns a criterion that scores amount × stated probability, as a share of a value that scores 1.
 *
 * @param full - weighted value from which on a deal scores 1; above 0
 * @example byWeightedValue(1000).score({ deal: { ...open, amount: 4000, probability: 0.2 }, account: null, day: "2026-03-31" }) // => 0.8
 */
export function byWeightedValue(full: number, weight = 1): PriorityCriterion {
  if (!(full > 0)) refuseOption("byWeightedValue", "full", full, "a weighted value above 0");
  return {
    name: "weighted value",
    weight,
    score: ({ deal: { amount, probability } }) => {
      if (amount == null || probability == null) return null;
      const share = Number(new Decimal(amount.toString()).times(probability.toString()).div(full));
      return Math.min(1, Math.max(0, share));
    },
  };
}

/** Ages of a deal in days, at which it counts as fresh and as stale. */
export interface AgeLimits {
  /** Up to this age a deal scores 1. */
  readonly fresh: number;
  /** From this age on it scores 0. */
  readonly stale: number;
}

const ageKinds: OptionKinds<AgeLimits> = { fresh: "number", stale: "number" };

/**
 * Returns a criterion that scores the days since creation: a fresh deal 1, a stale deal 0, between them in proportion.
 *
 * @param days - age up to which a deal is fresh, and age from which on it is stale
 * @example byAge({ fresh: 30, stale: 90 }).score({ deal: { ...open, createdOn: "2026-01-30" }, account: null, day: "2026-03-31" }) // => 0.5
 */
export function byAge(days: AgeLimits, weight = 1): PriorityCriterion {
  const { fresh, stale } = checkOptions("byAge", days, ageKinds);
  if (!(stale > fresh)) refuseOption("byAge", "stale", stale, `a number of days above fresh, ${fresh}`);
  return {
    name: "age",
    weight,
    score: ({ deal: { createdOn }, day }) => {
      if (createdOn == null) return null;
      return Math.min(1, Math.max(0, (stale - daysBetween(createdOn, day)) / (stale - fresh)));
    },
  };
}

/**
 * Returns a criterion that scores 1 if the deal and its account fit a target profile, else 0.
 *
 * @example byFit(idealCustomerProfile({ segment: "Gold" })).score({ deal: open, account: { id: "acme", segment: "Gold" }, day: "2026-03-31" }) // => 1
 */
export const byFit = (profile: IdealCustomerProfile, weight = 1): PriorityCriterion => ({
  name: "fit",
  weight,
  score: ({ deal, account }) => {
    const fits = fitsProfile(profile, [deal, account]);
    return fits === null ? null : Number(fits);
  },
});
