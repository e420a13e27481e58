import { addToColumn, multiplyColumn } from "./columnFunction.js";
import { compileFormula, type CompiledStep } from "./compileFormula.js";
import type { AttainmentRange } from "./attainmentRange.js";
import { exactMinorUnits, type PayFormula } from "./payFormula.js";
import { roundColumn, roundInexactColumn } from "./roundColumn.js";

/** Pay formula compiled into loops over columns of scenarios. */
export interface PayProgram {
  /** Fills `pay` with minor units, from one column for each attainment of the formula. All columns have the same length. */
  readonly run: (attainments: readonly Float64Array[], pay: Float64Array) => void;
  /** True if all sums are whole numbers that doubles hold, so that no scenario is computed twice. */
  readonly isFixedPoint: boolean;
}

/** Bound below which doubles hold every whole number, 2^53, as a literal: a bundler keeps a constant that must be computed. */
const exactBound = 9007199254740992;

/**
 * Compiles a pay formula into loops over columns.
 *
 * Sums are fixed point: whole numbers of the largest part of a minor unit that divides every number of the formula. Doubles hold
 * them exactly while they stay below 2⁵³, which their bound tells beforehand. They are rounded to minor units once, as the plan
 * declares. Larger sums are ordinary doubles. If such a sum is too close to a rounding boundary for doubles to decide, exact
 * fractions compute the scenario again. Either way the result is that of `exactMinorUnits`.
 *
 * @param batchSize - greatest length of a column
 * @param ranges - range of each attainment; the widest range for those absent
 */
export function payProgram(
  formula: PayFormula,
  batchSize: number,
  ranges: readonly AttainmentRange[] = [],
): PayProgram {
  const unclamped = compileFormula(formula, { ranges, isFixedPoint: true, clamps: false });
  const fixedPoint =
    unclamped.bound < exactBound ? unclamped : compileFormula(formula, { ranges, isFixedPoint: true, clamps: true });
  const isFixedPoint = fixedPoint.bound < exactBound;
  const compiled = isFixedPoint ? fixedPoint : compileFormula(formula, { ranges, isFixedPoint: false, clamps: true });
  const { lines, freeLines, steps, groups, unit, bound } = compiled;
  const otherColumns = Array.from({ length: Math.max(groups - 1, 0) }, () => new Float64Array(batchSize));
  return {
    isFixedPoint,
    run: (attainments, pay) => {
      const rows = pay.length;
      // The first group is summed in the column of the pay.
      const sums = [pay, ...otherColumns.map((column) => (rows === batchSize ? column : column.subarray(0, rows)))];
      for (const column of sums) column.fill(0);
      for (const line of lines) addToColumn(line.pay, attainments[line.attainment]!, sums[line.group]!);
      for (const step of steps)
        if (step.kind === "factor")
          for (const group of step.groups) multiplyColumn(step.factor, attainments[step.attainment]!, sums[group]!);
        else mergeColumns(step, sums);
      for (const line of freeLines) addToColumn(line.pay, attainments[line.attainment]!, pay);
      if (isFixedPoint) roundColumn(pay, unit, formula.rounding);
      else
        roundInexactColumn(pay, {
          error: bound * 2 ** -46,
          mode: formula.rounding,
          exactAt: (row) =>
            Number(
              exactMinorUnits(
                formula,
                attainments.map((column) => BigInt(column[row]!)),
              ),
            ),
        });
    },
  };
}

/** Sums the columns of a step in the first of them, and applies the cap or floor. */
function mergeColumns(step: Exclude<CompiledStep, { kind: "factor" }>, sums: readonly Float64Array[]): void {
  const [first, ...others] = step.groups.map((group) => sums[group]!);
  if (first === undefined) return;
  const [other] = others;
  if (step.kind === "cap" && other !== undefined && others.length === 1) {
    const { limit } = step;
    for (let row = 0; row < first.length; row += 1) first[row] = Math.min(first[row]! + other[row]!, limit);
    return;
  }
  for (const column of others) for (let row = 0; row < first.length; row += 1) first[row]! += column[row]!;
  if (step.kind === "floor")
    for (let row = 0; row < first.length; row += 1) first[row] = Math.max(first[row]!, step.limit);
  else if (step.kind === "cap")
    for (let row = 0; row < first.length; row += 1) first[row] = Math.min(first[row]!, step.limit);
}
