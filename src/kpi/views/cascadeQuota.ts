import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { Quota } from "../../model/records/quota.js";
import type { Rep } from "../../model/records/rep.js";
import type { Team } from "../../model/records/team.js";
import { allocate, type AllocationUnit } from "../../money/allocate.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";

/** Teams and reps of a team tree. */
export interface Organisation {
  readonly teams: readonly Team[];
  readonly reps: readonly Rep[];
}

/** Options of the split of a quota. */
export interface CascadeQuotaOptions {
  /** Smallest unit of a part: a number of decimals, or the unit of a currency. */
  readonly unit: AllocationUnit;
  /** Returns the weight of a rep, such as the potential of the territory or last year's revenue. All weights are 1 by default. */
  readonly weightOf?: (rep: Rep) => Amount;
}

const cascadeKinds: OptionKinds<CascadeQuotaOptions> = { unit: "record", weightOf: "function?" };

/**
 * Splits a team's quota down the team tree. Returns the quota itself, then a quota for each team and rep below. The parts of
 * each level add up exactly to the level above.
 *
 *     part = target above × weight / Σ weights, allocated by largest remainder
 *
 * A rep belongs to the team of the quota's first day, as everywhere in this library. The weight of a team is the sum of the
 * weights of its reps. A team or rep of weight 0 gets no quota.
 *
 * @throws SalesKpiError `unknown-name` if the team of the quota is not in the organisation; `impossible-request` if the quota
 * belongs to no team, if all weights below the team are 0, or if the target has more decimals than the unit
 * @example cascadeQuota({ teamId: "north", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-04-01" } }, { teams: [{ id: "north" }], reps: [{ id: "ann", memberships: [{ teamId: "north" }] }, { id: "bob", memberships: [{ teamId: "north" }] }, { id: "cat", memberships: [{ teamId: "north" }] }] }, { unit: { digits: 2 } }).map(({ target }) => target.toString()) // => [ '100', '33.34', '33.33', '33.33' ]
 */
export function cascadeQuota(quota: Quota, { teams, reps }: Organisation, options: CascadeQuotaOptions): Quota[] {
  const { unit, weightOf = () => 1 } = checkOptions("cascadeQuota", options, cascadeKinds);
  if (quota.teamId == null) return refuse("teamId", quota.teamId, "the id of a team");
  if (!teams.some(({ id }) => id === quota.teamId)) refuse("teamId", quota.teamId, "the id of a team", "unknown-name");
  const repsOf = (team: string): Rep[] => reps.filter((rep) => teamOn(rep, quota.period.start) === team);

  /** Returns the teams and reps directly below a team with their weights. A team above itself in the tree counts once. */
  function below(team: string, path: readonly string[]): readonly Part[] {
    const subteams = teams.filter(({ id, parentId }) => parentId === team && !path.includes(id));
    return [
      ...subteams.map(({ id }) => partOfTeam(id, [...path, id])),
      ...repsOf(team).map((rep) => ({ holder: { ownerId: rep.id }, weight: weightOf(rep), parts: [] })),
    ];
  }

  function partOfTeam(team: string, path: readonly string[]): Part {
    const parts = below(team, path);
    const weight = parts.reduce((sum, part) => addAmount(sum, part.weight), emptySum());
    return { holder: { teamId: team }, weight: sumToDecimal(weight), parts };
  }

  const splitTarget = ({ parts }: Part, target: Amount): Quota[] => {
    const weightedParts = parts.filter(({ weight }) => Number(weight) !== 0);
    if (weightedParts.length === 0) return [];
    const targets = allocate(
      target,
      weightedParts.map(({ weight }) => weight),
      unit,
    );
    return weightedParts.flatMap((part, index) => {
      const targetOfPart = targets[index] ?? 0;
      return [
        { kpi: quota.kpi, period: quota.period, ...part.holder, target: targetOfPart },
        ...splitTarget(part, targetOfPart),
      ];
    });
  };

  const quotasBelow = splitTarget(partOfTeam(quota.teamId, [quota.teamId]), quota.target);
  if (quotasBelow.length === 0)
    refuse("teamId", quota.teamId, `a team with reps of a weight above 0 on ${quota.period.start}`);
  return [quota, ...quotasBelow];
}

interface Part {
  readonly holder: Pick<Quota, "ownerId" | "teamId">;
  readonly weight: Amount;
  readonly parts: readonly Part[];
}
