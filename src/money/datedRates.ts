import { requireDay } from "./civilDay.js";
import type { RatePolicy } from "./ratePolicy.js";
import { refusal } from "../exact/refusal.js";

/** A rate and the days it may be used on, first and last included, as ISO days, which sort as text. */
export interface DatedRate {
  readonly currency: string;
  readonly rate: string;
  readonly first: string;
  readonly last: string;
  /** Where it stood in the caller's table. */
  readonly index: number;
}

/** The rates of each currency, in order of their first day. */
export function ratesByCurrency(rates: readonly DatedRate[]): ReadonlyMap<string, readonly DatedRate[]> {
  const byCurrency = new Map<string, DatedRate[]>();
  for (const rate of rates) {
    const known = byCurrency.get(rate.currency);
    if (known === undefined) byCurrency.set(rate.currency, [rate]);
    else known.push(rate);
  }
  for (const known of byCurrency.values()) known.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return byCurrency;
}

/** Refuses two rates of a currency when the earlier one's own days, up to `ownLast`, reach the later one's first. */
export function requireApart(
  byCurrency: ReadonlyMap<string, readonly DatedRate[]>,
  ownLast: (rate: DatedRate) => string,
): void {
  for (const rates of byCurrency.values()) {
    for (const [position, later] of rates.entries()) {
      const earlier = rates[position - 1];
      if (earlier === undefined || ownLast(earlier) < later.first) continue;
      const problem = `two rates for ${later.currency} on ${later.first}, the other at index ${earlier.index}`;
      throw refusal("impossible-request", problem, { record: "rates", index: later.index });
    }
  }
}

/** The policy that uses the rate begun last, if the day is still among its days. */
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
      requireDay(day, { field: "day" });
      const latest = latestBegun(byCurrency.get(currency) ?? [], day);
      return latest !== undefined && day <= latest.last ? latest.rate : null;
    },
  };
}

function latestBegun(rates: readonly DatedRate[], day: string): DatedRate | undefined {
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
