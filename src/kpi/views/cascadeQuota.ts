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

/** Teams and reps of an organisation. */
export interface Organisation {
  readonly teams: readonly Team[];
  readonly reps: readonly Rep[];
}

/** Options of {@link cascadeQuota}. */
export interface CascadeQuotaOptions {
  /** The smallest unit to hand out: a number of decimals, or a currency's. */
  readonly unit: AllocationUnit;
  /**
   * Weight of a rep among the others, such as the potential of a territory or the revenue of last year. All reps weigh
   * the same by default.
   */
  readonly weightOf?: (rep: Rep) => Amount;
}

const cascadeKinds: OptionKinds<CascadeQuotaOptions> = { unit: "record", weightOf: "function?" };

/**
 * Returns the quota of a team handed down the team tree: the quota itself, and one for each team and rep below. The
 * parts of each level add up to the level above exactly.
 *
 *     part = target above × weight / Σ weights, allocated by largest remainder
 *
 * A rep belongs to the team of the quota's first day, as everywhere in this library. A team weighs what its reps weigh
 * together; one without any gets none.
 *
 * @throws SalesKpiError `unknown-name` for a team that is not there; `impossible-request` if the quota is not one of a team, if no part below it has a weight, or if
 * its target has more decimals than the unit
 * @example cascadeQuota({ teamId: "north", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-04-01" } }, { teams: [{ id: "north" }], reps: [{ id: "ann", memberships: [{ teamId: "north" }] }, { id: "bob", memberships: [{ teamId: "north" }] }, { id: "cat", memberships: [{ teamId: "north" }] }] }, { unit: { digits: 2 } }).map(({ target }) => target.toString()) // => [ '100', '33.34', '33.33', '33.33' ]
 */
export function cascadeQuota(quota: Quota, { teams, reps }: Organisation, options: CascadeQuotaOptions): Quota[] {
  const { unit, weightOf = () => 1 } = checkOptions("cascadeQuota", options, cascadeKinds);
  if (quota.teamId == null)
    return refuse("teamId", quota.teamId, "a team, because only the quota of a team can be handed down");
  if (!teams.some(({ id }) => id === quota.teamId))
    refuse("teamId", quota.teamId, "the id of one of the teams", "unknown-name");
  const ownReps = (team: string): Rep[] => reps.filter((rep) => teamOn(rep, quota.period.start) === team);

  /** Returns the teams and reps below a team with their weights. A team that stands above itself is passed once. */
  function below(team: string, path: readonly string[]): readonly Part[] {
    const subteams = teams.filter(({ id, parentId }) => parentId === team && !path.includes(id));
    return [
      ...subteams.map(({ id }) => partOfTeam(id, [...path, id])),
      ...ownReps(team).map((rep) => ({ holder: { ownerId: rep.id }, weight: weightOf(rep), parts: [] })),
    ];
  }

  function partOfTeam(team: string, path: readonly string[]): Part {
    const parts = below(team, path);
    const weight = parts.reduce((sum, part) => addAmount(sum, part.weight), emptySum());
    return { holder: { teamId: team }, weight: sumToDecimal(weight), parts };
  }

  const handedDown = ({ parts }: Part, target: Amount): Quota[] => {
    const weighed = parts.filter(({ weight }) => Number(weight) !== 0);
    if (weighed.length === 0) return [];
    const targets = allocate(
      target,
      weighed.map(({ weight }) => weight),
      unit,
    );
    return weighed.flatMap((part, index) => {
      const own = targets[index] ?? 0;
      return [{ kpi: quota.kpi, period: quota.period, ...part.holder, target: own }, ...handedDown(part, own)];
    });
  };

  const handed = handedDown(partOfTeam(quota.teamId, [quota.teamId]), quota.target);
  if (handed.length === 0)
    refuse("teamId", quota.teamId, `a team with a rep or team of some weight below it on ${quota.period.start}`);
  return [quota, ...handed];
}

interface Part {
  readonly holder: Pick<Quota, "ownerId" | "teamId">;
  readonly weight: Amount;
  readonly parts: readonly Part[];
}
