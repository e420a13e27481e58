import type { Day } from "../../time/day.js";
import type { Rep } from "../records/rep.js";

/**
 * Returns the team of a rep on a day; null without one. Of memberships that overlap, the one that started last counts. Without
 * a day, only a membership of all days counts.
 *
 * @example teamOn({ id: "ann", memberships: [{ teamId: "north", to: "2026-04-01" }, { teamId: "south", from: "2026-04-01" }] }, "2026-04-01") // => 'south'
 */
export function teamOn(rep: Rep, day: Day | null): string | null {
  let team: string | null = null;
  let start: Day | null = null;
  for (const { teamId, from, to } of rep.memberships) {
    const holds = day === null ? from == null && to == null : (from == null || from <= day) && (to == null || day < to);
    if (holds && (team === null || start === null || (from ?? "") > start)) {
      team = teamId;
      start = from ?? null;
    }
  }
  return team;
}

/**
 * Returns true if the rep was employed on some day of `[start, end)`.
 *
 * @example employedDuring({ id: "ann", memberships: [], leftOn: "2026-02-01" }, { start: "2026-02-01", end: "2026-03-01" }) // => false
 */
export const employedDuring = (rep: Rep, { start, end }: { readonly start: Day; readonly end: Day }): boolean =>
  (rep.hiredOn == null || rep.hiredOn < end) && (rep.leftOn == null || rep.leftOn > start);
