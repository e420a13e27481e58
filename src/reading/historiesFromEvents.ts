import { getOrInsert } from "../collections/getOrInsert.js";
import { scanInstant } from "../time/scanInstant.js";

/** Change of a deal as a row of an event log: one row a change, or one row a changed field. */
export interface HistoryEvent {
  readonly opportunityId?: unknown;
  /** Instant of the change, or its day. */
  readonly at?: unknown;
  readonly on?: unknown;
  readonly stage?: unknown;
  readonly amount?: unknown;
  readonly probability?: unknown;
  readonly expectedCloseOn?: unknown;
  readonly outcome?: unknown;
  readonly ownerId?: unknown;
}

/** Stage change that is not yet checked. */
export type RawChange = Readonly<Record<string, unknown>>;

/**
 * Returns the histories of deals by their id, from the rows of an event log, oldest change first.
 *
 * Rows of one instant keep the order of the log; a log that goes back in time is turned around, so that its order within an
 * instant is too. Rows without an id are in no history.
 *
 * @example historiesFromEvents([{ opportunityId: "a", on: "2026-02-01", stage: "offer" }, { opportunityId: "a", on: "2026-01-05", stage: "demo" }]).get("a") // => [ { on: '2026-01-05', stage: 'demo' }, { on: '2026-02-01', stage: 'offer' } ]
 */
export function historiesFromEvents(events: Iterable<HistoryEvent>): ReadonlyMap<string, readonly RawChange[]> {
  const byDeal = new Map<string, { readonly change: RawChange; readonly time: number }[]>();
  for (const event of events) {
    const { opportunityId, ...change } = event;
    if (typeof opportunityId !== "string" && typeof opportunityId !== "number") continue;
    getOrInsert(byDeal, String(opportunityId), () => []).push({ change, time: timeOf(event) });
  }
  const lists = [...byDeal.values()];
  if (goesBack(lists.map((list) => list.map(({ time }) => time)))) for (const list of lists) list.reverse();
  return new Map(
    [...byDeal].map(([id, list]) => [
      id,
      list.toSorted((left, right) => left.time - right.time).map(({ change }) => change),
    ]),
  );
}

/** Returns the milliseconds of an event's instant or day; those of no time for one that cannot be read. */
function timeOf({ at, on }: HistoryEvent): number {
  const text = at ?? on;
  if (text instanceof Date) return text.getTime();
  const instant = scanInstant(text);
  if (instant !== null) return instant.clockTime - (instant.offset ?? 0);
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** Returns true if more neighbours of one deal go back in time than forward. */
function goesBack(lists: readonly (readonly number[])[]): boolean {
  let direction = 0;
  for (const times of lists)
    for (let index = 1; index < times.length; index += 1)
      direction += Math.sign((times[index] ?? 0) - (times[index - 1] ?? 0));
  return direction < 0;
}
