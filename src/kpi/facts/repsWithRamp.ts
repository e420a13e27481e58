import { compareKeys } from "../../collections/compareKeys.js";
import { closedOn, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Quota } from "../../model/records/quota.js";
import type { Rep } from "../../model/records/rep.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, addProduct, compareSums, emptySum } from "../../exact/exactSum.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";

/** Rep with the time to full productivity. */
export interface RampingRep extends Partial<Rep> {
  /** Number of days from the hire to the first day of the first quota met. */
  readonly rampDays?: number | null | undefined;
  /** Day on which the wins first reached the required share of that quota. */
  readonly rampKnownOn?: Day | null | undefined;
}

interface RampBook {
  readonly reps?: Iterable<RampingRep> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly quotas?: Iterable<Quota> | undefined;
}

/**
 * Returns the reader of a book's reps, each with the days from the hire to the first day of the first quota met. The
 * ramp of a rep hired before the book's first quota is unknown, because the book lacks the quotas of that time.
 *
 * @param requiredShare - share of a quota that counts as met
 */
export const repsWithRamp =
  (requiredShare: Amount) =>
  ({ reps = [], opportunities = [], quotas = [] }: RampBook): Iterable<RampingRep> => {
    const revenueQuotas = Array.from(quotas).filter(
      ({ ownerId, kpi, target }) =>
        ownerId != null && kpi === "won-revenue" && compareSums(addAmount(emptySum(), target), emptySum()) > 0,
    );
    const firstStart = revenueQuotas
      .map(({ period }) => period.start)
      .reduce((first, start) => (start < first ? start : first), "9999");
    const winsOf = winsByOwner(opportunities);
    return Array.from(reps, (rep) => {
      const { id, hiredOn } = rep;
      if (id === undefined || hiredOn == null || hiredOn < firstStart) return rep;
      const firstMet = revenueQuotas
        .filter(({ ownerId, period }) => ownerId === id && period.end > hiredOn)
        .flatMap((quota) => dayMet(quota, requiredShare, winsOf.get(id) ?? []))
        .sort((left, right) => compareKeys(left.on, right.on) || compareKeys(left.start, right.start))[0];
      if (firstMet === undefined) return rep;
      const days = numberOfDay(firstMet.start, "period") - numberOfDay(hiredOn, "hiredOn");
      return { ...rep, rampDays: Math.max(0, days), rampKnownOn: firstMet.on };
    });
  };

interface MetQuota {
  /** First day of the quota's period. */
  readonly start: Day;
  /** Day on which the quota was met. */
  readonly on: Day;
}

/**
 * Returns the day at whose end the wins of a quota's period first reached the required share; empty if they never did.
 */
function dayMet({ target, period }: Quota, requiredShare: Amount, wins: readonly Win[]): MetQuota[] {
  const enough = addProduct(emptySum(), target, requiredShare);
  const inPeriod = wins.filter(({ on }) => period.start <= on && on < period.end);
  let won = emptySum();
  for (const [index, { on, amount }] of inPeriod.entries()) {
    won = addAmount(won, amount);
    const isDaysLast = inPeriod[index + 1]?.on !== on;
    if (isDaysLast && compareSums(won, enough) >= 0) return [{ start: period.start, on }];
  }
  return [];
}

interface Win {
  readonly on: Day;
  readonly amount: Amount;
}

/** Returns each owner's wins, sorted by day. */
function winsByOwner(deals: Iterable<Opportunity>): ReadonlyMap<string, readonly Win[]> {
  const wins = new Map<string, Win[]>();
  for (const deal of deals) {
    const on = readDayOf(closedOn, deal);
    if (isWon(deal) && on != null && deal.ownerId != null)
      getOrInsert(wins, deal.ownerId, () => []).push({ on, amount: deal.amount ?? 0 });
  }
  for (const ownersWins of wins.values()) ownersWins.sort((left, right) => compareKeys(left.on, right.on));
  return wins;
}
