import { checkList } from "../pay/checkList.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Team } from "../../model/records/team.js";
import { allocate, type AllocationUnit } from "../../money/allocate.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** A team's part of a target. */
export interface TeamTarget {
  readonly teamId: string;
  /** The team above; null at the top. */
  readonly parentId: string | null;
  readonly target: Decimal;
}

/**
 * An organisation's target handed down the team tree, from its top to teams that have none below them: the parts of each level add up
 * to the level above exactly, teams before those below them.
 *
 *     part = target above × weight / Σ weights, allocated by largest remainder
 *
 * Weights are those of teams without others below: a market's potential, last year's revenue; a team above weighs what they do together. A
 * team without weight gets nothing. Down to single reps, with those of a day in each team, it is `cascadeQuota`.
 *
 * @param weights - by team; all that have none below weigh alike where it is absent
 * @throws SalesKpiError `unknown-name` for a weight of a team that is not there; `impossible-request` where no team weighs anything, a
 * team with others below has a weight of its own, teams stand in a circle, or the target has more decimals than the unit
 * @example cascadeTarget(1000, [{ id: "sales" }, { id: "north", parentId: "sales" }, { id: "south", parentId: "sales" }], { digits: 0 }, { north: 2, south: 1 }).map(({ teamId, target }) => `${teamId} ${target}`) // => [ 'sales 1000', 'north 667', 'south 333' ]
 */
export function cascadeTarget(
  target: Amount,
  teams: readonly Team[],
  unit: AllocationUnit,
  weights?: Readonly<Record<string, Amount>>,
): TeamTarget[] {
  checkList("cascadeTarget: teams", teams);
  if (typeof unit !== "object") refuse("cascadeTarget: unit", unit, "{ digits } or { currency }");
  const known = new Set(teams.map(({ id }) => id));
  const isTop = ({ parentId }: Team): boolean => parentId == null || !known.has(parentId);
  const below = (id: string): readonly Team[] => teams.filter(({ parentId }) => parentId === id);
  for (const id of Object.keys(weights ?? {})) {
    if (!known.has(id))
      throw new SalesKpiError("unknown-name", `there is no team ${id}`, { field: "weights", value: id });
    if (below(id).length > 0)
      throw refused(`${id} weighs what the teams below it weigh together, and cannot have a weight`);
  }

  function weightOf({ id }: Team, path: readonly string[]): Decimal {
    if (path.includes(id)) throw refused(`${id} stands above itself`);
    const parts = below(id);
    if (parts.length === 0) return toDecimal(weights === undefined ? 1 : (weights[id] ?? 0));
    return sumToDecimal(parts.reduce((sum, part) => addAmount(sum, weightOf(part, [...path, id])), emptySum()));
  }

  function handedDown(parts: readonly Team[], whole: Amount, parentId: string | null): TeamTarget[] {
    const own = allocate(
      whole,
      parts.map((part) => weightOf(part, [])),
      unit,
    );
    return parts.flatMap((part, index) => {
      const share = own[index] ?? toDecimal(0);
      const row = { teamId: part.id, parentId, target: share };
      const next = below(part.id);
      return [
        row,
        ...(next.length > 0 && !share.isZero()
          ? handedDown(next, share, part.id)
          : next.flatMap((each) => nothingFor(each, part.id))),
      ];
    });
  }

  const nothingFor = ({ id }: Team, parentId: string): TeamTarget[] => [
    { teamId: id, parentId, target: toDecimal(0) },
    ...below(id).flatMap((each) => nothingFor(each, id)),
  ];

  const tops = teams.filter(isTop);
  if (tops.length === 0) throw refused("no team stands at the top");
  return handedDown(tops, target, null);
}

const refused = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `the target cannot be handed down: ${problem}`, { field: "teams" });
