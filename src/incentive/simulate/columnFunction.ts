import { minus, reduce, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { breakpointsOf, type PiecewiseLinear, type Segment } from "../../exact/piecewiseLinear.js";
import type { AttainmentRange } from "./attainmentRange.js";

/**
 * Piecewise-linear function in doubles, compiled for loops over columns. The loops need a branch for jumps only:
 *
 *     f(a) = level + slope a + Σ change max(a − knot, 0) + Σ jump [a ≥ knot],   a clamped to min … max
 */
export interface ColumnFunction {
  readonly min: number;
  readonly max: number;
  /** True if attainments may lie outside `min … max`, so that the loops have to clamp them. */
  readonly clamps: boolean;
  readonly level: number;
  readonly slope: number;
  readonly slopeChanges: readonly SlopeChange[];
  readonly jumps: readonly Jump[];
  /** Greatest absolute value of any intermediate sum. */
  readonly bound: number;
}

/** Change of the slope at a knot. */
interface SlopeChange {
  readonly knot: number;
  readonly change: number;
}

/** Jump of the value at a knot. */
interface Jump {
  readonly knot: number;
  readonly jump: number;
}

/** Options of `columnFunction`. */
export interface ColumnFunctionOptions {
  /** Parts of 1 that values are counted in: values are whole numbers if `unit` is a multiple of all denominators. */
  readonly unit: bigint;
  /** Range of the attainments: a narrower range gives smaller sums. */
  readonly range: AttainmentRange;
  /** True to clamp attainments to the stretch on which the function is not flat: smaller sums for more work. */
  readonly clamps: boolean;
}

/** Returns the denominators of all levels and slopes. */
export const denominatorsOf = (segments: PiecewiseLinear): bigint[] =>
  segments.flatMap(({ level, slope }) => [reduce(level).denominator, reduce(slope).denominator]);

/** Compiles a function of whole millionths for loops over columns. */
export function columnFunction(all: PiecewiseLinear, { unit, range, clamps }: ColumnFunctionOptions): ColumnFunction {
  const segments = all.filter(({ from }, index) => {
    const next = all[index + 1]?.from ?? null;
    return (
      (from === null || from.numerator <= BigInt(range.max)) && (next === null || next.numerator > BigInt(range.min))
    );
  });
  const scaled = (value: Fraction): number => fractionToNumber(times(value, { numerator: unit, denominator: 1n }));
  const [first, last] = [segments[0], segments.at(-1)];
  const secondKnot = segments[1]?.from?.numerator ?? 1n;
  const min = clamps && isFlat(first) && segments.length > 1 ? Number(secondKnot - 1n) : range.min;
  const max = clamps && isFlat(last) ? Number(last?.from?.numerator ?? 0n) : range.max;
  const breakpoints = breakpointsOf(segments);
  const slopeChanges = breakpoints
    .map(({ at, before, after }) => ({ knot: Number(at.numerator), change: scaled(minus(after.slope, before.slope)) }))
    .filter(({ change }) => change !== 0);
  const jumps = breakpoints
    .map(({ at, jump }) => ({ knot: Number(at.numerator), jump: scaled(jump) }))
    .filter(({ jump }) => jump !== 0);
  const [level, slope] = [scaled(first?.level ?? zero), scaled(first?.slope ?? zero)];
  const bound =
    Math.abs(level) +
    Math.abs(slope) * Math.max(Math.abs(min), Math.abs(max)) +
    slopeChanges.reduce((sum, { knot, change }) => sum + Math.abs(change) * Math.max(max - knot, 0), 0) +
    jumps.reduce((sum, { jump }) => sum + Math.abs(jump), 0);
  return { min, max, clamps, level, slope, slopeChanges, jumps, bound };
}

const isFlat = (segment: Segment | undefined): boolean => segment === undefined || segment.slope.numerator === 0n;

/**
 * Adds the function of a column of attainments to a column of sums.
 *
 * One pass does the line and three slope changes, which is all that most curves have: a pass for each change would take longer
 * than the arithmetic. max(x, 0) is computed as (x + |x|) / 2, which is exact too and has no branch.
 */
export function addToColumn(compiled: ColumnFunction, attainments: Float64Array, sums: Float64Array): void {
  const { clamps, level, slope, slopeChanges, jumps } = compiled;
  const [knot1, half1, knot2, half2, knot3, half3] = firstThree(slopeChanges);
  if (clamps || jumps.length > 0 || slopeChanges.length > 3) addClampedToColumn(compiled, attainments, sums);
  else if (slopeChanges.length === 3)
    for (let row = 0; row < sums.length; row += 1) {
      const attainment = attainments[row]!;
      const [beyond1, beyond2, beyond3] = [attainment - knot1, attainment - knot2, attainment - knot3];
      sums[row]! +=
        level +
        slope * attainment +
        half1 * (beyond1 + Math.abs(beyond1)) +
        half2 * (beyond2 + Math.abs(beyond2)) +
        half3 * (beyond3 + Math.abs(beyond3));
    }
  else
    for (let row = 0; row < sums.length; row += 1) {
      const attainment = attainments[row]!;
      const [beyond1, beyond2] = [attainment - knot1, attainment - knot2];
      sums[row]! +=
        level + slope * attainment + half1 * (beyond1 + Math.abs(beyond1)) + half2 * (beyond2 + Math.abs(beyond2));
    }
}

/** Adds a function that clamps attainments, jumps or has more than three slope changes. */
function addClampedToColumn(compiled: ColumnFunction, attainments: Float64Array, sums: Float64Array): void {
  const { min, max, level, slope, slopeChanges, jumps } = compiled;
  const [knot1, half1, knot2, half2, knot3, half3] = firstThree(slopeChanges);
  for (let row = 0; row < sums.length; row += 1) {
    const attainment = attainments[row]!;
    const clamped = attainment < min ? min : attainment > max ? max : attainment;
    const beyond1 = clamped - knot1;
    const beyond2 = clamped - knot2;
    const beyond3 = clamped - knot3;
    sums[row]! +=
      level +
      slope * clamped +
      half1 * (beyond1 + Math.abs(beyond1)) +
      half2 * (beyond2 + Math.abs(beyond2)) +
      half3 * (beyond3 + Math.abs(beyond3));
  }
  for (const { knot, change } of slopeChanges.slice(3))
    for (let row = 0; row < sums.length; row += 1)
      sums[row]! += change * Math.max(Math.min(attainments[row]!, max) - knot, 0);
  for (const { knot, jump } of jumps)
    for (let row = 0; row < sums.length; row += 1) if (attainments[row]! >= knot) sums[row]! += jump;
}

const noChange: SlopeChange = { knot: 0, change: 0 };

/** Returns knot and half of the change of the first three slope changes; zeros for those that are absent. */
function firstThree([first = noChange, second = noChange, third = noChange]: readonly SlopeChange[]): readonly [
  number,
  number,
  number,
  number,
  number,
  number,
] {
  return [first.knot, first.change / 2, second.knot, second.change / 2, third.knot, third.change / 2];
}

/** Multiplies a column of sums by the function of a column of attainments. */
export function multiplyColumn(compiled: ColumnFunction, attainments: Float64Array, sums: Float64Array): void {
  const { min, max, level, slope, slopeChanges, jumps } = compiled;
  const [firstJump] = jumps;
  if (slope === 0 && slopeChanges.length === 0 && firstJump !== undefined && jumps.length === 1) {
    // Nearly all gates are open or shut. No processor can predict which, so the loop has no branch: attainments are whole, and
    // the sign of the distance to the knot is 0 or -1.
    const { knot, jump } = firstJump;
    const open = level + jump;
    for (let row = 0; row < sums.length; row += 1) sums[row]! *= open + jump * ((attainments[row]! - knot) >> 31);
    return;
  }
  for (let row = 0; row < sums.length; row += 1) {
    const clamped = Math.min(Math.max(attainments[row]!, min), max);
    let factor = level + slope * clamped;
    for (const { knot, change } of slopeChanges) factor += change * Math.max(clamped - knot, 0);
    for (const { knot, jump } of jumps) if (clamped >= knot) factor += jump;
    sums[row]! *= factor;
  }
}
