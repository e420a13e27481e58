import { changedOn } from "../accessors/stageChange.js";
import { readDayOf } from "../accessors/accessor.js";
import { changesUpTo } from "../history/changesUpTo.js";
import type { Membership } from "../records/rep.js";
import type { StageChange } from "../records/stageChange.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import type { Rows } from "./row.js";

/** Returns an issue for each record whose history or memberships repeat entries. Each entry counts once. */
export function repeatedEntries({ opportunities, reps }: Rows): FoundIssue[] {
  const issueOf = (row: Rows["opportunities" | "reps"][number], path: string, count: number): FoundIssue[] =>
    count === 0 ? [] : [issueAt(row, path, "repeated-entries", { value: path, count })];
  return [
    ...opportunities.flatMap((row) => issueOf(row, "history", repeatedChanges(row.record.history ?? []))),
    ...reps.flatMap((row) => issueOf(row, "memberships", repeatedMemberships(row.record.memberships))),
  ];
}

/** Returns the number of dated changes that do not count: `changesUpTo` has the rule. */
function repeatedChanges(history: readonly StageChange[]): number {
  if (history.every((change, index) => index === 0 || isLater(change, history[index - 1]))) return 0;
  const dated = history.filter((change) => readDayOf(changedOn, change) != null);
  return dated.length - changesUpTo({ history }, null).length;
}

/** Returns true for a change of a later day than another, or of a later instant of UTC on the same day. */
const isLater = ({ on, at }: StageChange, before: StageChange | undefined): boolean =>
  on != null &&
  before?.on != null &&
  (on > before.on || (on === before.on && isInstantOfUtc(at) && isInstantOfUtc(before.at) && at > before.at));

const isInstantOfUtc = (at: string | null | undefined): at is string => at?.length === 20 && at.endsWith("Z");

/** Returns the number of memberships in the same team from and to the same days as another. */
const repeatedMemberships = (memberships: readonly Membership[]): number =>
  memberships.length -
  new Set(memberships.map(({ teamId, from, to }) => JSON.stringify([teamId, from ?? null, to ?? null]))).size;
