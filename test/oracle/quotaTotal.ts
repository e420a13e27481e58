import type { Quota } from "../../src/model/records/quota.js";
import { sumOf, type Exact } from "./exact.js";
import type { Book, Window } from "./twin.js";

/** What the quotas for a KPI ask for in a window: those whose whole period lies in it, none counted twice. */
export const quotaTotal = (book: Book, kpi: string, window: Window): Exact =>
  sumOf(quotasThatCount(book, kpi, window).map(({ target }) => target));

export function quotasThatCount(book: Book, kpi: string, { during }: Window): Quota[] {
  const asked = book.quotas.filter(
    (quota) =>
      quota.kpi === kpi &&
      (during === undefined || (quota.period.start >= during.start && quota.period.end <= during.end)),
  );
  return asked.filter((quota) => !asked.some((other) => standsFor(other, quota, book)));
}

/** Whether one quota says what another asks for: a level's own for those below it, a year's for the holder's quarters. */
function standsFor(other: Quota, quota: Quota, book: Book): boolean {
  const [a, b] = [other.period, quota.period];
  if (other.ownerId === quota.ownerId && other.teamId === quota.teamId) {
    const isLonger = a.start < b.start || a.end > b.end;
    return isLonger && a.start <= b.start && a.end >= b.end;
  }
  const haveDaysInCommon = a.start < b.end && b.start < a.end;
  return haveDaysInCommon && other.teamId != null && teamsAbove(quota, book).includes(other.teamId);
}

function teamsAbove({ ownerId, teamId, period }: Quota, { reps, teams }: Book): string[] {
  const parentOf = (id: string): string | null => teams.find((team) => team.id === id)?.parentId ?? null;
  const chain: string[] = [];
  let next = ownerId == null ? parentOf(teamId ?? "") : teamOfRep(ownerId, period.start, reps);
  while (next !== null) {
    chain.push(next);
    next = parentOf(next);
  }
  return chain;
}

/** The team of a day; of several that hold, the one that began last. */
function teamOfRep(id: string, day: string, reps: Book["reps"]): string | null {
  const held = (reps.find((rep) => rep.id === id)?.memberships ?? []).filter(
    ({ from, to }) => (from == null || from <= day) && (to == null || day < to),
  );
  return held.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? 1 : -1))[0]?.teamId ?? null;
}
