import { addAmount, compareSums, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { teamOn } from "../accessors/rep.js";
import type { Quota } from "../records/quota.js";
import { findingAt, type Finding } from "./finding.js";
import type { Row, Rows } from "./row.js";
import { shownSum } from "./shownAmount.js";

/**
 * Team quotas that are not the sum of the quotas below them, for the same KPI and period. A quota is below the nearest
 * team above its holder that has one too; a rep belongs to the team of the period's first day. A team with no quota below
 * it agrees with anything.
 */
export function quotaMismatches({ quotas, reps, teams }: Rows): Finding[] {
  const teamAbove = new Map(teams.map(({ record }) => [record.id, record.parentId ?? null]));
  const repOf = new Map(reps.map(({ record }) => [record.id, record]));
  const above = ({ ownerId, teamId, period }: Quota): string | null => {
    if (teamId != null) return teamAbove.get(teamId) ?? null;
    const rep = repOf.get(ownerId ?? "");
    return rep === undefined ? null : teamOn(rep, period.start);
  };
  return groupsOf(quotas).flatMap((group) => {
    const own = new Map<string, ExactSum>();
    for (const { record } of group) if (record.teamId != null) add(own, record.teamId, record);
    const below = new Map<string, ExactSum>();
    for (const { record } of group) {
      let team = above(record);
      while (team !== null && !own.has(team)) team = teamAbove.get(team) ?? null;
      if (team !== null) add(below, team, record);
    }
    return group.flatMap((row) => mismatch(row, own, below));
  });
}

/** Quotas for the same KPI and period. */
function groupsOf(quotas: Rows["quotas"]): readonly (readonly Row<"quotas">[])[] {
  const groups = new Map<string, Row<"quotas">[]>();
  for (const row of quotas) {
    const { kpi, period } = row.record;
    const key = `${period.start} ${period.end} ${kpi}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function mismatch(
  row: Row<"quotas">,
  own: ReadonlyMap<string, ExactSum>,
  below: ReadonlyMap<string, ExactSum>,
): Finding[] {
  const team = row.record.teamId ?? "";
  const [target, parts] = [own.get(team), below.get(team)];
  if (target === undefined || parts === undefined || compareSums(target, parts) === 0) return [];
  const says = `is ${shownSum(target)} for the team, while the quotas below it add up to ${shownSum(parts)}`;
  return [findingAt(row, { path: "target", code: "quota-mismatch", says, value: row.record.target })];
}

const add = (sums: Map<string, ExactSum>, team: string, { target }: Quota): void => {
  sums.set(team, addAmount(sums.get(team) ?? emptySum(), target));
};
