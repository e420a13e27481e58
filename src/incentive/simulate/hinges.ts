import { minus, reduce, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { stretchAt, type Stretch } from "./payTerms.js";
import type { Reach } from "./reachOf.js";

/**
 * A function of straight stretches as a line and what is added at each of their starts, so that a loop over scenarios needs no
 * branch but for jumps:
 *
 *     f(a) = level + slope a + Σ bend max(a − start, 0) + Σ jump [a ≥ start],   a kept from `least` to `most`
 */
export interface Hinges {
  readonly least: number;
  readonly most: number;
  /** Whether an attainment may be outside of them, and has to be brought in. */
  readonly isKeptInside: boolean;
  readonly level: number;
  readonly slope: number;
  readonly bends: readonly { readonly start: number; readonly bend: number }[];
  readonly jumps: readonly { readonly start: number; readonly jump: number }[];
  /** No sum on the way to an answer is farther from 0. */
  readonly bound: number;
}

/** Denominators that make every number of the hinges whole. */
export const denominatorsOf = (stretches: readonly Stretch[]): bigint[] =>
  stretches.flatMap(({ level, slope }) => [reduce(level).denominator, reduce(slope).denominator]);

/**
 * The hinges of stretches, in parts of which `unit` make one: whole numbers if it is a multiple of their denominators.
 *
 * @param reach - where attainments may be: the less, the smaller the sums
 * @param isKeptInside - whether attainments where the function is flat are brought in to where it begins to move: smaller sums for
 *   more work
 */
export function hingesOf(all: readonly Stretch[], unit: bigint, reach: Reach, isKeptInside: boolean): Hinges {
  const stretches = all.filter(({ start }, index) => {
    const next = all[index + 1]?.start ?? null;
    return (start === null || start <= BigInt(reach.most)) && (next === null || next > BigInt(reach.least));
  });
  const scaled = (value: Fraction): number => fractionToNumber(times(value, { numerator: unit, denominator: 1n }));
  const [first, last] = [stretches[0], stretches.at(-1)];
  const least =
    isKeptInside && isFlat(first) && stretches.length > 1 ? Number((stretches[1]?.start ?? 1n) - 1n) : reach.least;
  const most = isKeptInside && isFlat(last) ? Number(last?.start ?? 0n) : reach.most;
  const [bends, jumps]: [Hinges["bends"][number][], Hinges["jumps"][number][]] = [[], []];
  stretches.forEach((after, index) => {
    const before = stretches[index - 1];
    if (before === undefined || after.start === null) return;
    const start = Number(after.start);
    const bend = scaled(minus(after.slope, before.slope));
    const jump = scaled(minus(stretchAt([after], after.start), stretchAt([{ ...before, start: null }], after.start)));
    if (bend !== 0) bends.push({ start, bend });
    if (jump !== 0) jumps.push({ start, jump });
  });
  const [level, slope] = [scaled(first?.level ?? zero), scaled(first?.slope ?? zero)];
  const outermost = Math.max(Math.abs(least), Math.abs(most));
  const bound =
    Math.abs(level) +
    Math.abs(slope) * outermost +
    bends.reduce((sum, { start, bend }) => sum + Math.abs(bend) * Math.max(most - start, 0), 0) +
    jumps.reduce((sum, { jump }) => sum + Math.abs(jump), 0);
  return { least, most, isKeptInside, level, slope, bends, jumps, bound };
}

const isFlat = (stretch: Stretch | undefined): boolean => stretch === undefined || stretch.slope.numerator === 0n;

/**
 * Adds the function of a column of attainments to a column of sums, in one pass for the line and its first three bends, which is
 * all that most curves have: a pass for each of them would take longer than the arithmetic. max(x, 0) is taken as (x + |x|) / 2, which
 * is as exact and has no branch.
 */
export function addHinges(hinges: Hinges, attained: Float64Array, sums: Float64Array): void {
  const { isKeptInside, level, slope, bends, jumps } = hinges;
  const [start1, half1, start2, half2, start3, half3] = firstThree(bends);
  if (isKeptInside || jumps.length > 0 || bends.length > 3) addAnyHinges(hinges, attained, sums);
  else if (bends.length === 3)
    for (let path = 0; path < sums.length; path += 1) {
      const reached = attained[path]!;
      const [beyond1, beyond2, beyond3] = [reached - start1, reached - start2, reached - start3];
      sums[path]! +=
        level +
        slope * reached +
        half1 * (beyond1 + Math.abs(beyond1)) +
        half2 * (beyond2 + Math.abs(beyond2)) +
        half3 * (beyond3 + Math.abs(beyond3));
    }
  else
    for (let path = 0; path < sums.length; path += 1) {
      const reached = attained[path]!;
      const [beyond1, beyond2] = [reached - start1, reached - start2];
      sums[path]! +=
        level + slope * reached + half1 * (beyond1 + Math.abs(beyond1)) + half2 * (beyond2 + Math.abs(beyond2));
    }
}

/** The same where attainments are brought in, and for jumps and more bends. */
function addAnyHinges(hinges: Hinges, attained: Float64Array, sums: Float64Array): void {
  const { least, most, level, slope, bends, jumps } = hinges;
  const [start1, half1, start2, half2, start3, half3] = firstThree(bends);
  for (let path = 0; path < sums.length; path += 1) {
    const reached = attained[path]!;
    const inside = reached < least ? least : reached > most ? most : reached;
    const beyond1 = inside - start1;
    const beyond2 = inside - start2;
    const beyond3 = inside - start3;
    sums[path]! +=
      level +
      slope * inside +
      half1 * (beyond1 + Math.abs(beyond1)) +
      half2 * (beyond2 + Math.abs(beyond2)) +
      half3 * (beyond3 + Math.abs(beyond3));
  }
  for (const { start, bend } of bends.slice(3))
    for (let path = 0; path < sums.length; path += 1)
      sums[path]! += bend * Math.max(Math.min(attained[path]!, most) - start, 0);
  for (const { start, jump } of jumps)
    for (let path = 0; path < sums.length; path += 1) if (attained[path]! >= start) sums[path]! += jump;
}

const none = { start: 0, bend: 0 };

/** Where each of the first three bends starts, and half of it; of one that is not there nothing. */
function firstThree([first = none, second = none, third = none]: Hinges["bends"]): readonly [
  number,
  number,
  number,
  number,
  number,
  number,
] {
  return [first.start, first.bend / 2, second.start, second.bend / 2, third.start, third.bend / 2];
}

/** Multiplies a column of sums by the function of a column of attainments. */
export function multiplyByHinges(hinges: Hinges, attained: Float64Array, sums: Float64Array): void {
  const { least, most, level, slope, bends, jumps } = hinges;
  const [jump] = jumps;
  if (slope === 0 && bends.length === 0 && jump !== undefined && jumps.length === 1) {
    // A gate that is open or shut, as nearly all are. Which of the two no processor can guess, so it is no branch: attainments are
    // whole, and the sign of what is missing is 0 or -1.
    const { start } = jump;
    const open = level + jump.jump;
    for (let path = 0; path < sums.length; path += 1)
      sums[path]! *= open + jump.jump * ((attained[path]! - start) >> 31);
    return;
  }
  for (let path = 0; path < sums.length; path += 1) {
    const inside = Math.min(Math.max(attained[path]!, least), most);
    let factor = level + slope * inside;
    for (const { start, bend } of bends) factor += bend * Math.max(inside - start, 0);
    for (const { start, jump: step } of jumps) if (inside >= start) factor += step;
    sums[path]! *= factor;
  }
}
