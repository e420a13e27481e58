import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { SalesKpiError } from "../errors.js";
import { fitsProfile, type IdealCustomerProfile } from "../model/accessors/idealCustomerProfile.js";
import type { Account } from "../model/records/account.js";
import type { Opportunity } from "../model/records/opportunity.js";
import { Decimal } from "../exact/decimal.js";
import type { Day } from "../time/day.js";
import { daysBetween } from "../time/dayNumber.js";

/** An open deal as it is judged: as known on a day, with its account. */
export interface JudgedDeal {
  readonly deal: Opportunity;
  readonly account: Account | null;
  readonly day: Day;
}

/** What makes one deal more urgent than another. */
export interface Criterion {
  readonly name: string;
  /** How much it counts in proportion to the others; above 0. */
  readonly weight: number;
  /** From 0 to 1; null where the record does not say. */
  readonly score: (judged: JudgedDeal) => number | null;
}

/**
 * The account's segment, each with its own score.
 *
 * @param scores - from 0 to 1, by segment; a segment that is not named scores 0
 * @example bySegment({ Gold: 1, Silver: 0.5 }, 2).score({ deal: open, account: { id: "acme", segment: "Silver" }, day: "2026-03-31" }) // => 0.5
 */
export const bySegment = (scores: Readonly<Record<string, number>>, weight = 1): Criterion => ({
  name: "segment",
  weight,
  score: ({ account }) => {
    const segment = account?.segment;
    if (segment == null) return null;
    return Object.hasOwn(scores, segment) ? (scores[segment] ?? 0) : 0;
  },
});

/**
 * Amount × stated probability, as a share of a value that scores in full.
 *
 * @param full - the weighted value from which on a deal scores 1; above 0
 * @example byWeightedValue(1000).score({ deal: { ...open, amount: 4000, probability: 0.2 }, account: null, day: "2026-03-31" }) // => 0.8
 */
export function byWeightedValue(full: number, weight = 1): Criterion {
  if (!(full > 0))
    throw new SalesKpiError("impossible-request", `no weighted value scores in full at ${full}`, { field: "full" });
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

/** Ages of a deal, in days. */
export interface AgeLimits {
  /** Up to this age a deal scores 1. */
  readonly fresh: number;
  /** From this age on it scores 0. */
  readonly stale: number;
}

const ageKinds: OptionKinds<AgeLimits> = { fresh: "number", stale: "number" };

/**
 * Days since creation: a fresh deal scores 1, a stale one 0, one between them in proportion.
 *
 * @param days - up to how many days a deal is fresh, and from how many on it is stale
 * @example byAge({ fresh: 30, stale: 90 }).score({ deal: { ...open, createdOn: "2026-01-30" }, account: null, day: "2026-03-31" }) // => 0.5
 */
export function byAge(days: AgeLimits, weight = 1): Criterion {
  const { fresh, stale } = checkOptions("byAge", days, ageKinds);
  if (!(stale > fresh))
    throw new SalesKpiError("impossible-request", `a deal is stale at ${stale} days and fresh at ${fresh}`, {
      field: "stale",
    });
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
 * Whether the deal and its account fit a target profile: 1 or 0.
 *
 * @example byFit(idealCustomerProfile({ segment: "Gold" })).score({ deal: open, account: { id: "acme", segment: "Gold" }, day: "2026-03-31" }) // => 1
 */
export const byFit = (profile: IdealCustomerProfile, weight = 1): Criterion => ({
  name: "fit",
  weight,
  score: ({ deal, account }) => {
    const fits = fitsProfile(profile, [deal, account]);
    return fits === null ? null : Number(fits);
  },
});
