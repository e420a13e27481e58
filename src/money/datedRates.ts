import { SalesKpiError } from "../errors.js";
import { getOrInsert } from "../collections/getOrInsert.js";
import { isDay, type Day } from "../time/day.js";
import { refuseDay } from "../time/refuseDay.js";
import type { RatePolicy } from "./ratePolicy.js";

/** Rate and the days it may be used on, from the first to the last, both included. */
export interface DatedRate {
  readonly currency: string;
  readonly rate: string;
  readonly first: Day;
  readonly last: Day;
  /** Position in the caller's table. */
  readonly index: number;
}

/** Returns the rates of each currency, in order of their first day. */
export function ratesByCurrency(rates: readonly DatedRate[]): ReadonlyMap<string, readonly DatedRate[]> {
  const byCurrency = new Map<string, DatedRate[]>();
  for (const rate of rates) getOrInsert(byCurrency, rate.currency, () => []).push(rate);
  for (const ofCurrency of byCurrency.values()) ofCurrency.sort(compareFirstDays);
  return byCurrency;
}

const compareFirstDays = (left: DatedRate, right: DatedRate): number =>
  left.first < right.first ? -1 : left.first > right.first ? 1 : 0;

/** Throws `impossible-request` if a rate of a currency begins on or before the `ownLast` day of the rate before it. */
export function requireApart(
  byCurrency: ReadonlyMap<string, readonly DatedRate[]>,
  ownLast: (rate: DatedRate) => Day,
): void {
  for (const rates of byCurrency.values()) {
    for (const [position, later] of rates.entries()) {
      const earlier = rates[position - 1];
      if (earlier === undefined || ownLast(earlier) < later.first) continue;
      const problem = `expected one rate for ${later.currency} on ${later.first}, got a second beside rates[${earlier.index}]`;
      const place = { record: "rates", index: later.index };
      throw new SalesKpiError("impossible-request", `rates[${later.index}]: ${problem}`, place);
    }
  }
}

/** Returns the policy that uses the rate begun last, if the day is still among the days of the rate. */
export function datedPolicy(
  kind: RatePolicy["kind"],
  to: string,
  byCurrency: ReadonlyMap<string, readonly DatedRate[]>,
): RatePolicy {
  return {
    kind,
    to,
    rateFor: (currency, day) => {
      if (currency === to) return "1";
      if (day === null) return null;
      if (!isDay(day)) refuseDay(day, { field: "day" });
      const latest = latestBegun(byCurrency.get(currency) ?? [], day);
      return latest !== undefined && day <= latest.last ? latest.rate : null;
    },
  };
}

function latestBegun(rates: readonly DatedRate[], day: Day): DatedRate | undefined {
  let low = 0;
  let high = rates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const rate = rates[middle];
    if (rate !== undefined && rate.first <= day) low = middle + 1;
    else high = middle;
  }
  return rates[low - 1];
}
