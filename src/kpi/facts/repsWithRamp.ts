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

/** A rep with how long it took until they carried their quota. */
export interface RampingRep extends Partial<Rep> {
  readonly rampDays?: number | null | undefined;
  /** The day on which that was seen: when the wins first reached what was asked. */
  readonly rampKnownOn?: Day | null | undefined;
}

interface RampBook {
  readonly reps?: Iterable<RampingRep> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
  readonly quotas?: Iterable<Quota> | undefined;
}

/**
 * A book's reps, each with the days from hire to the first day of the quota that they were the first to meet. Of one who was hired
 * before the book's first quota nobody knows: the quotas of the time are not in it.
 *
 * @param attaining - the share of a quota that is enough
 */
export const repsWithRamp =
  (attaining: Amount) =>
  ({ reps = [], opportunities = [], quotas = [] }: RampBook): Iterable<RampingRep> => {
    const asked = Array.from(quotas).filter(
      ({ ownerId, kpi, target }) =>
        ownerId != null && kpi === "won-revenue" && compareSums(addAmount(emptySum(), target), emptySum()) > 0,
    );
    const firstStart = asked
      .map(({ period }) => period.start)
      .reduce((one, other) => (other < one ? other : one), "9999");
    const winsOf = winsByOwner(opportunities);
    return Array.from(reps, (rep) => {
      const { id, hiredOn } = rep;
      if (id === undefined || hiredOn == null || hiredOn < firstStart) return rep;
      const met = asked
        .filter(({ ownerId, period }) => ownerId === id && period.end > hiredOn)
        .flatMap((quota) => metOn(quota, attaining, winsOf.get(id) ?? []))
        .sort((one, other) => compareKeys(one.on, other.on) || compareKeys(one.start, other.start))[0];
      if (met === undefined) return rep;
      const days = numberOfDay(met.start, "period") - numberOfDay(hiredOn, "hiredOn");
      return { ...rep, rampDays: Math.max(0, days), rampKnownOn: met.on };
    });
  };

interface Met {
  readonly start: Day;
  readonly on: Day;
}

/** When the wins of a quota's period first reached the share asked, at the end of a day; nothing where they never did. */
function metOn({ target, period }: Quota, attaining: Amount, wins: readonly Win[]): Met[] {
  const enough = addProduct(emptySum(), target, attaining);
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

/** Each owner's wins in the order of their days. */
function winsByOwner(deals: Iterable<Opportunity>): ReadonlyMap<string, readonly Win[]> {
  const wins = new Map<string, Win[]>();
  for (const deal of deals) {
    const on = readDayOf(closedOn, deal);
    if (isWon(deal) && on != null && deal.ownerId != null)
      getOrInsert(wins, deal.ownerId, () => []).push({ on, amount: deal.amount ?? 0 });
  }
  for (const own of wins.values()) own.sort((one, other) => compareKeys(one.on, other.on));
  return wins;
}
