import { checkList } from "../pay/checkList.js";
import { refuse } from "../../errors.js";
import type { Team } from "../../model/records/team.js";
import { allocate, type AllocationUnit } from "../../money/allocate.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Target of a team as a part of the target above. */
export interface TeamTarget {
  readonly teamId: string;
  /** Team above; null for a team at the top. */
  readonly parentId: string | null;
  readonly target: Decimal;
}

/**
 * Targets of all teams from the target of an organization, from the top of the team tree to the teams without teams below. The targets of
 * each level add up exactly to the level above. A team comes before the teams below it.
 *
 *     part = target above × weight / Σ weights, allocated by largest remainder
 *
 * Weights belong to teams without teams below: a market's potential, last year's revenue. A team above has the sum of their weights. A
 * team without a weight gets 0. `cascadeQuota` goes on to single reps, with the members of each team on a day.
 *
 * @param weights - by team; equal weights if absent
 * @throws SalesKpiError `unknown-name` for a weight of an unknown team; `impossible-request` if no team has a weight above 0, if a team with
 * teams below has a weight, if teams form a cycle, and if the target has more decimals than the unit
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
  const ids = new Set(teams.map(({ id }) => id));
  const childrenOf = (id: string): readonly Team[] => teams.filter(({ parentId }) => parentId === id);
  checkWeights(Object.keys(weights ?? {}), ids, childrenOf);

  function weightOf({ id }: Team, path: readonly string[]): Decimal {
    if (path.includes(id)) refuse("cascadeTarget: teams", id, "no team above itself");
    const children = childrenOf(id);
    if (children.length === 0) return toDecimal(weights === undefined ? 1 : (weights[id] ?? 0));
    return sumToDecimal(children.reduce((sum, child) => addAmount(sum, weightOf(child, [...path, id])), emptySum()));
  }

  function distribute(siblings: readonly Team[], whole: Amount, parentId: string | null): TeamTarget[] {
    const parts = allocate(
      whole,
      siblings.map((team) => weightOf(team, [])),
      unit,
    );
    return siblings.flatMap(({ id }, index) => {
      const part = parts[index] ?? toDecimal(0);
      const children = childrenOf(id);
      const below =
        children.length > 0 && !part.isZero()
          ? distribute(children, part, id)
          : children.flatMap((child) => zeroTargets(child, id));
      return [{ teamId: id, parentId, target: part }, ...below];
    });
  }

  const zeroTargets = ({ id }: Team, parentId: string): TeamTarget[] => [
    { teamId: id, parentId, target: toDecimal(0) },
    ...childrenOf(id).flatMap((child) => zeroTargets(child, id)),
  ];

  const tops = teams.filter(({ parentId }) => parentId == null || !ids.has(parentId));
  if (tops.length === 0) refuse("cascadeTarget: teams", [...ids], "a team without a team above");
  return distribute(tops, target, null);
}

function checkWeights(
  weightedIds: readonly string[],
  ids: ReadonlySet<string>,
  childrenOf: (id: string) => readonly Team[],
): void {
  for (const id of weightedIds) {
    if (!ids.has(id)) refuse("cascadeTarget: weights", id, `the id of a team (${[...ids].join(", ")})`, "unknown-name");
    if (childrenOf(id).length > 0)
      refuse("cascadeTarget: weights", id, "a team without teams below, whose weights a team above sums");
  }
}
