import type { Lead } from "../../src/model/records/lead.js";
import { fraction, isAtLeast, times } from "./fractions.js";
import { dayBefore, inWindow, type Book, type Window } from "./twin.js";

interface Wait {
  readonly hours: number;
  readonly isAnswered: boolean;
}

const zoneOf = (instant: string): string | null => /(Z|[+-]\d\d:\d\d)$/.exec(instant)?.[0] ?? null;

const hoursBetween = (from: string, to: string): number => {
  const inUtc = (instant: string): number => Date.parse(zoneOf(instant) === null ? `${instant}Z` : instant);
  return (inUtc(to) - inUtc(from)) / 3_600_000;
};

/** The instant at which a day is over for somebody with the clock that another instant was read from. */
const midnightAfter = (day: string, like: string): string => {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return `${next}T00:00:00${zoneOf(like) ?? ""}`;
};

/** How long the leads created in a window have waited; null where one waits and no day is asked about. */
export function waitsOfLeads({ leads }: Book, window: Window): Wait[] | null {
  const waits: Wait[] = [];
  for (const { createdAt, respondedAt } of leads.filter(({ createdOn }) => inWindow(createdOn, window))) {
    if (createdAt == null) continue;
    const answeredAt = isKnown(respondedAt, window) ? respondedAt : null;
    if (answeredAt === null && window.asOf === undefined) return null;
    const end = answeredAt ?? midnightAfter(window.asOf ?? "", createdAt);
    if ((zoneOf(end) === null) !== (zoneOf(createdAt) === null)) continue;
    const hours = hoursBetween(createdAt, end);
    if (hours >= 0) waits.push({ hours, isAnswered: answeredAt !== null });
  }
  return waits;
}

const isKnown = (respondedAt: Lead["respondedAt"], { asOf }: Window): respondedAt is string =>
  respondedAt != null && (asOf === undefined || dayBefore(respondedAt.slice(0, 10)) < asOf);

const timesOf = (waits: readonly Wait[]): number[] =>
  [...new Set(waits.map(({ hours }) => hours))].sort((low, high) => low - high);

/** The first time by which `tenths` in ten have been answered, the curve being a product of exact fractions. */
export function answeredBy(waits: readonly Wait[] | null, tenths: number): number | null {
  let stillWaiting = fraction(1, 1);
  for (const time of timesOf(waits ?? [])) {
    const watched = (waits ?? []).filter(({ hours }) => hours >= time);
    const answered = watched.filter(({ hours, isAnswered }) => isAnswered && hours === time);
    stillWaiting = times(stillWaiting, fraction(watched.length - answered.length, watched.length));
    if (isAtLeast(fraction(10 - tenths, 10), stillWaiting)) return time;
  }
  return null;
}

/**
 * The share answered within some hours; null where nobody was seen for so long and some still wait. As long as none drops out
 * unanswered, those still waiting are a plain share of those who were there when that began.
 */
export function shareAnswered(waits: readonly Wait[] | null, within: number): number | null {
  if (waits === null || waits.length === 0) return null;
  let [stillWaiting, before, start, left] = [1, 1, 0, 0];
  for (const time of timesOf(waits).filter((each) => each <= within)) {
    const watched = waits.filter(({ hours }) => hours >= time).length;
    const answered = waits.filter(({ hours, isAnswered }) => isAnswered && hours === time).length;
    if (watched !== left) [before, start] = [stillWaiting, watched];
    left = watched - answered;
    stillWaiting = before * (left / start);
  }
  const isSeen = waits.some(({ hours }) => hours >= within);
  return isSeen || stillWaiting === 0 ? 1 - stillWaiting : null;
}
