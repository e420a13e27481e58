import type { RiskCounts } from "../../stats/survival/incidenceSteps.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { WatchedAlike } from "./dealKinds.js";
import type { Ending } from "./watchedDeal.js";

/** How many deals were watched at each time that a watch ended, and what came to them then. */
export function riskCounts(kinds: readonly WatchedAlike[]): RiskCounts<Ending>[] {
  const ends = new Map<number, { won: number; lost: number; censored: number }>();
  for (const { time, cause, n } of kinds)
    getOrInsert(ends, time, () => ({ won: 0, lost: 0, censored: 0 }))[cause ?? "censored"] += n;
  // Who began to be watched later was not at risk before.
  const begun = kinds.toSorted((left, right) => (left.entry ?? -1) - (right.entry ?? -1));
  let [atRisk, next] = [0, 0];
  return [...ends]
    .sort(([left], [right]) => left - right)
    .map(([time, { won, lost, censored }]) => {
      for (; (begun[next]?.entry ?? -Infinity) < time && next < begun.length; next += 1) atRisk += begun[next]?.n ?? 0;
      const row = { time, atRisk, events: { won, lost }, censored };
      atRisk -= won + lost + censored;
      return row;
    });
}
