import { etaSquared } from "../../stats/regression/etaSquared.js";
import { pearson } from "../../stats/regression/pearson.js";
import { permutationTest, type PermutationOptions } from "../../stats/tests/permutationTest.js";

/** Correlation of pay with a number, and its permutation p-value. */
export interface PayByNumbers {
  readonly pearson: number;
  readonly pValue: number;
}

/** Share of the variance of pay between groups, the share expected by chance, and its permutation p-value. */
export interface PayByGroups {
  readonly etaSquared: number;
  readonly groups: number;
  readonly byChance: number;
  readonly pValue: number;
}

/** Tests the correlation of pay with numbers. Returns null if pay or the numbers do not vary. */
export function payByNumbers(
  pay: readonly number[],
  numbers: readonly number[],
  options: PermutationOptions,
): PayByNumbers | null {
  const test = permutationTest(pay, (permuted) => absolute(pearson(permuted, numbers)), options);
  return test && { pearson: pearson(pay, numbers) ?? 0, pValue: test.pValue };
}

/** Tests the variance of pay between groups. Returns null if pay does not vary. */
export function payByGroups(
  pay: readonly number[],
  groups: readonly unknown[],
  options: PermutationOptions,
): PayByGroups | null {
  const test = permutationTest(pay, (permuted) => etaSquared(permuted, groups), options);
  if (test === null) return null;
  const groupCount = new Set(groups).size;
  return {
    etaSquared: test.statistic,
    groups: groupCount,
    byChance: (groupCount - 1) / (pay.length - 1),
    pValue: test.pValue,
  };
}

const absolute = (correlation: number | null): number | null => (correlation === null ? null : Math.abs(correlation));
