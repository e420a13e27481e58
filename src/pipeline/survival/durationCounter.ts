import { compareKeys } from "../../collections/compareKeys.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { RiskCounts } from "../../stats/survival/incidenceSteps.js";
import type { DealDuration, DealEvent } from "./dealDuration.js";

/** Duration that `n` deals share. */
export interface CountedDuration extends DealDuration {
  /** # deals. */
  readonly n: number;
}

/** Counter of equal durations: there are as many distinct ones as days allow, however many deals. */
export interface DurationCounter {
  readonly add: (duration: DealDuration) => void;
  /** Returns the distinct durations, in an order independent of the order of deals. */
  readonly counted: () => readonly CountedDuration[];
}

/** Returns an empty counter. */
export function durationCounter(): DurationCounter {
  const byTimeAndStay = new Map<number, Map<number | null, Count[]>>();
  return {
    add: ({ time, cause, entry = null, stay }) => {
      const counts = getOrInsert(getOrInsert(byTimeAndStay, time, newMap), stay, newList);
      const count = counts.find((other) => other.cause === cause && other.entry === entry);
      if (count === undefined) counts.push({ time, cause, entry, stay, n: 1 });
      else count.n += 1;
    },
    counted: () => [...byTimeAndStay.values()].flatMap((ofTime) => [...ofTime.values()].flat()).sort(compareDurations),
  };
}

interface Count extends CountedDuration {
  n: number;
}

const newMap = (): Map<number | null, Count[]> => new Map();
const newList = (): Count[] => [];

const compareDurations = (left: DealDuration, right: DealDuration): number =>
  left.time - right.time ||
  compareKeys(left.cause, right.cause) ||
  (left.stay ?? Infinity) - (right.stay ?? Infinity) ||
  (left.entry ?? -1) - (right.entry ?? -1);

/** Returns the deals at risk at each time a duration ends, with the events and the censored deals of that time. */
export function riskCounts(durations: readonly CountedDuration[]): RiskCounts<DealEvent>[] {
  const ends = new Map<number, { won: number; lost: number; censored: number }>();
  for (const { time, cause, n } of durations)
    getOrInsert(ends, time, () => ({ won: 0, lost: 0, censored: 0 }))[cause ?? "censored"] += n;
  // A deal with a late entry is not at risk before its entry.
  const byEntry = durations.toSorted((left, right) => (left.entry ?? -1) - (right.entry ?? -1));
  let [atRisk, next] = [0, 0];
  return [...ends]
    .sort(([left], [right]) => left - right)
    .map(([time, { won, lost, censored }]) => {
      for (; (byEntry[next]?.entry ?? -Infinity) < time && next < byEntry.length; next += 1)
        atRisk += byEntry[next]?.n ?? 0;
      const row = { time, atRisk, events: { won, lost }, censored };
      atRisk -= won + lost + censored;
      return row;
    });
}
