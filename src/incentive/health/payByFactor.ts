import { etaSquared } from "../../stats/regression/etaSquared.js";
import { pearson } from "../../stats/regression/pearson.js";
import { permutationTest } from "../../stats/tests/permutationTest.js";

/** How far pay rises with a number, and how often chance does as much. */
export interface PayByNumbers {
  readonly pearson: number;
  readonly pValue: number;
}

/** Share of the variance of pay that lies between groups, and how often chance makes as much. */
export interface PayByGroups {
  readonly etaSquared: number;
  readonly groups: number;
  readonly byChance: number;
  readonly pValue: number;
}

/** How blind orders are drawn. */
interface Orders {
  readonly seed: number;
  readonly orders?: number;
}

/** Null where pay or the numbers do not vary. */
export function payByNumbers(pay: readonly number[], numbers: readonly number[], options: Orders): PayByNumbers | null {
  const found = permutationTest(pay, (order) => absolute(pearson(order, numbers)), options);
  return found && { pearson: pearson(pay, numbers) ?? 0, pValue: found.pValue };
}

/** Null where pay does not vary. */
export function payByGroups(pay: readonly number[], groups: readonly unknown[], options: Orders): PayByGroups | null {
  const found = permutationTest(pay, (order) => etaSquared(order, groups), options);
  if (found === null) return null;
  const many = new Set(groups).size;
  return {
    etaSquared: found.statistic,
    groups: many,
    byChance: (many - 1) / (pay.length - 1),
    pValue: found.pValue,
  };
}

const absolute = (correlation: number | null): number | null => (correlation === null ? null : Math.abs(correlation));
