import { larger, smaller, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { valueAt, type PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import type { RoundingMode } from "../../money/rounding.js";
import { roundToUnits } from "../pay/roundToUnits.js";
import { millionthsPerTarget } from "./attainmentVariable.js";

/**
 * Pay of a rep's year as a function of the attainments of the year. Amounts are in minor units of the currency: cents, for two
 * decimals. Functions are over whole millionths of attainment.
 */
export interface PayFormula {
  readonly lines: readonly FormulaLine[];
  /** Steps in the order in which they apply. */
  readonly steps: readonly FormulaStep[];
  readonly rounding: RoundingMode;
}

/** Pay of a criterion or a commission before gates, modifiers and caps. */
export interface FormulaLine {
  readonly id: string;
  /** Index of the attainment that the line is paid by. */
  readonly attainment: number;
  readonly pay: PiecewiseLinear;
}

/** Gate, multiplier, cap or floor over some of the lines. */
export type FormulaStep = FactorStep | LimitStep;

/** Factor by which lines are multiplied. */
export interface FactorStep {
  readonly kind: "factor";
  /** Index of the attainment that the factor depends on. */
  readonly attainment: number;
  readonly factor: PiecewiseLinear;
  /** Indexes of the lines. */
  readonly lines: readonly number[];
}

/** Most or least that the sum of lines pays. */
export interface LimitStep {
  readonly kind: "cap" | "floor";
  readonly minorUnits: Fraction;
  readonly lines: readonly number[];
}

/**
 * Returns a function of an amount as a function of whole millionths of attainment. Every breakpoint becomes a whole millionth.
 *
 * @param baseline - the amount that an attainment of 1 stands for
 * @param scale - the factor by which all values are multiplied
 */
export function overMillionths(segments: PiecewiseLinear, baseline: Fraction, scale: Fraction): PiecewiseLinear {
  const perMillionth = times(baseline, { numerator: 1n, denominator: BigInt(millionthsPerTarget) });
  const converted = segments.map(({ from, includesFrom, level, slope }) => ({
    from: from && wholeFraction(firstMillionth(from, perMillionth, includesFrom)),
    includesFrom: true,
    level: times(level, scale),
    slope: times(times(slope, perMillionth), scale),
  }));
  // A segment between two neighbouring millionths has no millionth of its own.
  return converted.filter(({ from }, index) => {
    const next = converted[index + 1];
    return next === undefined || from === null || next.from === null || from.numerator < next.from.numerator;
  });
}

/** Returns the first whole millionth at or above a breakpoint, or above it if the segment does not include the breakpoint. */
function firstMillionth(breakpoint: Fraction, perMillionth: Fraction, isIncluded: boolean): bigint {
  const numerator = breakpoint.numerator * perMillionth.denominator;
  const denominator = breakpoint.denominator * perMillionth.numerator;
  const floor = numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator);
  return floor * denominator === numerator && isIncluded ? floor : floor + 1n;
}

/** Returns a whole number as a fraction. */
export const wholeFraction = (whole: bigint): Fraction => ({ numerator: whole, denominator: 1n });

/** Returns the pay of a year in minor units, exact and not rounded, from attainments in whole millionths. */
export function exactPay({ lines, steps }: Omit<PayFormula, "rounding">, attainments: readonly bigint[]): Fraction {
  const valueOf = (segments: PiecewiseLinear, attainment: number): Fraction =>
    valueAt(segments, wholeFraction(attainments[attainment] ?? 0n));
  let groups = lines.map(({ attainment, pay }, index) => ({ lines: [index], pay: valueOf(pay, attainment) }));
  for (const step of steps) {
    const isCovered = (group: { readonly lines: readonly number[] }): boolean =>
      group.lines.every((line) => step.lines.includes(line));
    if (step.kind === "factor") {
      const factor = valueOf(step.factor, step.attainment);
      for (const group of groups) if (isCovered(group)) group.pay = times(group.pay, factor);
    } else {
      const covered = groups.filter(isCovered);
      if (covered.length === 0) continue;
      const sum = sumOf(covered.map(({ pay }) => pay));
      const pay = step.kind === "cap" ? smaller(sum, step.minorUnits) : larger(sum, step.minorUnits);
      groups = [...groups.filter((group) => !isCovered(group)), { lines: covered.flatMap(({ lines }) => lines), pay }];
    }
  }
  return sumOf(groups.map(({ pay }) => pay));
}

/**
 * Returns the pay of a year in whole minor units, rounded once as the plan declares.
 *
 * The column loops must give the same result. They also call this function for sums whose rounding doubles cannot decide.
 */
export const exactMinorUnits = (formula: PayFormula, attainments: readonly bigint[]): bigint =>
  roundToUnits(exactPay(formula, attainments), 0, formula.rounding);
