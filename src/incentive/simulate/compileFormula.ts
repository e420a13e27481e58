import { reduce } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { greatestCommonDivisor } from "../../exact/greatestCommonDivisor.js";
import type { PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import { widestRange, type AttainmentRange } from "./attainmentRange.js";
import { columnFunction, denominatorsOf, type ColumnFunction } from "./columnFunction.js";
import type { FactorStep, FormulaStep, LimitStep, PayFormula } from "./payFormula.js";

/** Pay formula compiled for loops over columns. Lines that all steps treat alike form a group and share one column of sums. */
export interface CompiledFormula {
  readonly lines: readonly CompiledLine[];
  /** Lines without any step. The program adds them to the pay at the end, so that they need no column. */
  readonly freeLines: readonly CompiledLine[];
  readonly steps: readonly CompiledStep[];
  /** Number of columns of sums. */
  readonly groups: number;
  /** Parts of a minor unit that the final sums are counted in. */
  readonly unit: number;
  /** Greatest absolute value of any intermediate sum. */
  readonly bound: number;
}

/** Line with its pay as a column function. */
export interface CompiledLine {
  /** Index of the attainment's column. */
  readonly attainment: number;
  readonly pay: ColumnFunction;
  /** Index of the group; −1 for a free line. */
  readonly group: number;
}

/** Step over the columns of groups. */
export type CompiledStep = CompiledFactor | CompiledLimit | CompiledMerge;

/** Factor by which the columns of groups are multiplied. */
interface CompiledFactor {
  readonly kind: "factor";
  readonly attainment: number;
  readonly factor: ColumnFunction;
  readonly groups: readonly number[];
}

/** Cap or floor over the sum of groups. The sum stays in the column of the first group. */
interface CompiledLimit {
  readonly kind: "cap" | "floor";
  readonly limit: number;
  readonly groups: readonly number[];
}

/** Sum of groups without a limit, kept in the column of the first group. */
interface CompiledMerge {
  readonly kind: "merge";
  readonly groups: readonly number[];
}

/** Options of `compileFormula`. */
export interface CompileFormulaOptions {
  /** Range of each attainment; the widest range for those absent. */
  readonly ranges: readonly AttainmentRange[];
  /** True to count in parts of a minor unit that make every number whole; false to count in minor units. */
  readonly isFixedPoint: boolean;
  /** True to clamp attainments to the stretch on which pay moves: smaller sums for more work. */
  readonly clamps: boolean;
}

/** Compiles a pay formula. */
export function compileFormula(formula: PayFormula, options: CompileFormulaOptions): CompiledFormula {
  const scale = options.isFixedPoint ? fixedPointScale(formula) : minorUnitScale(formula);
  const lineGroups = groupLines(formula);
  const allLines = formula.lines.map(({ attainment, pay }, line): CompiledLine => {
    const unit = unitBefore({ scale, steps: formula.steps, line, step: 0 });
    const group = lineGroups.findIndex((lines) => lines.includes(line));
    return { attainment, pay: compileFunction(pay, unit, attainment, options), group };
  });
  const lines = allLines.filter(({ group }) => group >= 0);
  const freeLines = allLines.filter(({ group }) => group < 0);
  const boundOf = (members: readonly CompiledLine[]): number => sum(members.map(({ pay }) => pay.bound));
  const groups = lineGroups.map((members, index): Group => ({
    lines: [...members],
    bound: boundOf(lines.filter(({ group }) => group === index)),
  }));
  const totalBound = (): number => sum(groups.map((group) => group.bound)) + boundOf(freeLines);
  let bound = totalBound();
  const steps = formula.steps.map((step, index): CompiledStep => {
    const covered = groups.flatMap((group, position) => (isCovered(group, step) ? [position] : []));
    const compiled =
      step.kind === "factor"
        ? compileFactor(step, { groups, covered, unit: scale.ofStep[index] ?? 1n }, options)
        : compileLimit(step, {
            groups,
            covered,
            unit: (line) => unitBefore({ scale, steps: formula.steps, line, step: index }),
          });
    bound = Math.max(bound, totalBound());
    return compiled;
  });
  return {
    lines,
    freeLines,
    steps: [...steps, ...mergeIntoFirst(groups)],
    groups: groups.length,
    unit: Number(scale.ofStep.reduce((product, unit) => product * unit, scale.base)),
    bound,
  };
}

const compileFunction = (
  segments: PiecewiseLinear,
  unit: bigint,
  attainment: number,
  { ranges, clamps }: CompileFormulaOptions,
): ColumnFunction => columnFunction(segments, { unit, range: ranges[attainment] ?? widestRange, clamps });

/** Group of lines while steps are compiled. A group that was merged into another has no lines left. */
interface Group {
  readonly lines: number[];
  /** Greatest absolute value of the group's sum. */
  bound: number;
}

const isCovered = ({ lines }: Group, step: FormulaStep): boolean =>
  lines.length > 0 && lines.every((line) => step.lines.includes(line));

/** Groups that a step covers, and the parts that the step counts in. */
interface Coverage<Unit> {
  readonly groups: readonly Group[];
  readonly covered: readonly number[];
  readonly unit: Unit;
}

function compileFactor(
  { attainment, factor: segments }: FactorStep,
  { groups, covered, unit }: Coverage<bigint>,
  options: CompileFormulaOptions,
): CompiledFactor {
  const factor = compileFunction(segments, unit, attainment, options);
  for (const group of covered) groups[group]!.bound *= factor.bound;
  return { kind: "factor", attainment, factor, groups: covered };
}

function compileLimit(
  { kind, minorUnits }: LimitStep,
  { groups, covered, unit }: Coverage<(line: number) => bigint>,
): CompiledLimit {
  const [first, ...others] = covered.map((group) => groups[group]!);
  // All lines of a limit have had the same factors, so any of them tells the parts that their sum is counted in.
  const parts = unit(first?.lines[0] ?? -1);
  const limit = fractionToNumber({ ...minorUnits, numerator: minorUnits.numerator * parts });
  if (first !== undefined) {
    for (const group of others) {
      first.lines.push(...group.lines.splice(0));
      first.bound += group.bound;
      group.bound = 0;
    }
    first.bound += Math.abs(limit);
  }
  return { kind, limit, groups: covered };
}

/** Returns the step that leaves the sum of all groups in the first column, from which the program reads the pay. */
function mergeIntoFirst(groups: readonly Group[]): CompiledStep[] {
  const remaining = groups.flatMap(({ lines }, group) => (lines.length > 0 ? [group] : []));
  const others = remaining.filter((group) => group !== 0);
  return remaining.includes(0) && others.length === 0 ? [] : [{ kind: "merge", groups: [0, ...others] }];
}

/** Returns groups of lines that the same steps cover. A line without steps is in no group, unless no line has any. */
function groupLines({ lines, steps }: PayFormula): number[][] {
  const coverageOf = (line: number): string => steps.map((step) => step.lines.includes(line)).join();
  const indexes = lines.map((_, line) => line);
  const stepped = indexes.filter((line) => steps.some((step) => step.lines.includes(line)));
  const grouped = stepped.length > 0 ? stepped : indexes;
  return [...new Set(grouped.map(coverageOf))].map((coverage) =>
    grouped.filter((line) => coverageOf(line) === coverage),
  );
}

/** Parts in which a compiled formula counts. */
interface Scale {
  /** Parts of a minor unit that lines and limits are counted in. */
  readonly base: bigint;
  /** Parts of 1 that each step's factor is counted in; 1 for a limit. */
  readonly ofStep: readonly bigint[];
}

/** Returns the coarsest parts of which every number of a formula is a multiple. */
function fixedPointScale({ lines, steps }: PayFormula): Scale {
  const limits = steps.flatMap((step) => (step.kind === "factor" ? [] : [reduce(step.minorUnits).denominator]));
  return {
    base: leastCommonMultiple([...limits, ...lines.flatMap(({ pay }) => denominatorsOf(pay))]),
    ofStep: steps.map((step) => (step.kind === "factor" ? leastCommonMultiple(denominatorsOf(step.factor)) : 1n)),
  };
}

const minorUnitScale = ({ steps }: PayFormula): Scale => ({ base: 1n, ofStep: steps.map(() => 1n) });

/**
 * Returns the parts of a minor unit that a line is counted in before a step.
 *
 * They are the parts of the base and of every factor, except the factors that are still to multiply the line. A factor that skips
 * the line counts from the start: in the end all lines are counted in the same parts.
 */
function unitBefore({
  scale,
  steps,
  line,
  step,
}: {
  readonly scale: Scale;
  readonly steps: readonly FormulaStep[];
  readonly line: number;
  readonly step: number;
}): bigint {
  return steps.reduce((unit, { lines }, index) => {
    const isPending = index >= step && lines.includes(line);
    return isPending ? unit : unit * (scale.ofStep[index] ?? 1n);
  }, scale.base);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const leastCommonMultiple = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number, 1n);
