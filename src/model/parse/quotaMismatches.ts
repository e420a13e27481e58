import { getOrInsert } from "../../collections/getOrInsert.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import { addAmount, compareSums, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { teamOn } from "../accessors/rep.js";
import type { Quota } from "../records/quota.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import { plainSum } from "./plainAmount.js";
import type { Row, Rows } from "./row.js";

/**
 * Returns the team quotas that are not the sum of the quotas below them, for the same KPI and period. A quota counts below the
 * nearest team above its holder that has a quota too. A rep belongs to the team of the period's first day. A team without
 * quotas below it is not checked.
 */
export function quotaMismatches({ quotas, reps, teams }: Rows): FoundIssue[] {
  const parentOf = new Map(teams.map(({ record }) => [record.id, record.parentId ?? null]));
  const repOf = new Map(reps.map(({ record }) => [record.id, record]));
  const teamAbove = ({ ownerId, teamId, period }: Quota): string | null => {
    if (teamId != null) return parentOf.get(teamId) ?? null;
    const rep = repOf.get(ownerId ?? "");
    return rep === undefined ? null : teamOn(rep, period.start);
  };
  return groupsOf(quotas).flatMap((group) => {
    const targets = new Map<string, ExactSum>();
    for (const { record } of group) if (record.teamId != null) addTarget(targets, record.teamId, record);
    const sumsBelow = new Map<string, ExactSum>();
    for (const { record } of group) {
      let team = teamAbove(record);
      while (team !== null && !targets.has(team)) team = parentOf.get(team) ?? null;
      if (team !== null) addTarget(sumsBelow, team, record);
    }
    return group.flatMap((row) => mismatchOf(row, targets, sumsBelow));
  });
}

/** Returns the quotas in groups of the same KPI and period. */
function groupsOf(quotas: Rows["quotas"]): readonly (readonly Row<"quotas">[])[] {
  const groups = new Map<string, Row<"quotas">[]>();
  for (const row of quotas) {
    const { kpi, period } = row.record;
    getOrInsert(groups, `${period.start} ${period.end} ${kpi}`, () => []).push(row);
  }
  return [...groups.values()];
}

function mismatchOf(
  row: Row<"quotas">,
  targets: ReadonlyMap<string, ExactSum>,
  sumsBelow: ReadonlyMap<string, ExactSum>,
): FoundIssue[] {
  const team = row.record.teamId ?? "";
  const [target, sum] = [targets.get(team), sumsBelow.get(team)];
  if (target === undefined || sum === undefined || compareSums(target, sum) === 0) return [];
  const evidence = { value: evidenceValue(row.record.target), target: plainSum(target), sum: plainSum(sum) };
  return [issueAt(row, "target", "quota-mismatch", evidence)];
}

const addTarget = (sums: Map<string, ExactSum>, team: string, { target }: Quota): void => {
  sums.set(team, addAmount(sums.get(team) ?? emptySum(), target));
};
