import { greatestCommonDivisor } from "../../exact/greatestCommonDivisor.js";
import { reduce } from "../../exact/fraction.js";
import { fractionToNumber } from "../../exact/fractionToNumber.js";
import { addHinges, denominatorsOf, hingesOf, multiplyByHinges, type Hinges } from "./hinges.js";
import { exactCoins, type PayTerms, type Stretch } from "./payTerms.js";
import { anywhere, type Reach } from "./reachOf.js";
import { roundColumn, roundDoubtfulColumn } from "./roundColumn.js";

/** A rep's pay made ready for columns of scenarios. */
export interface PayProgram {
  /** Fills `pay` with coins, from a column of attainments for each figure of the terms. All columns are of one length. */
  readonly run: (attained: readonly Float64Array[], pay: Float64Array) => void;
  /** Whether all sums are whole numbers that doubles hold, so that no scenario needs a second look. */
  readonly isFixedPoint: boolean;
}

/**
 * Terms as loops over columns.
 *
 * All sums are whole numbers of a part of a coin, the largest of which every number of the terms is a multiple: fixed point, in
 * doubles, exact as long as they stay below 2⁵³, which is looked up beforehand. They are rounded to coins once, as the plan says.
 * Where sums may be larger they are doubles like any other, and a sum so near to where it would be rounded otherwise that their
 * digits cannot tell is computed again by exact fractions. Either way the coins are those of `exactCoins`.
 *
 * @param reaches - for each figure where it may be; anywhere where absent
 */
export function payProgram(terms: PayTerms, chunk: number, reaches: readonly Reach[] = []): PayProgram {
  const open = compiled(terms, reaches, { asWholeParts: true, isKeptInside: false });
  const whole = open.bound < 2 ** 53 ? open : compiled(terms, reaches, { asWholeParts: true, isKeptInside: true });
  const isFixedPoint = whole.bound < 2 ** 53;
  const { lines, steps, free, groups, unit, bound } = isFixedPoint
    ? whole
    : compiled(terms, reaches, { asWholeParts: false, isKeptInside: true });
  const columns = Array.from({ length: Math.max(groups - 1, 0) }, () => new Float64Array(chunk));
  return {
    isFixedPoint,
    run: (attained, pay) => {
      const paths = pay.length;
      // The first group is summed where its pay will stand.
      const sums = [pay, ...columns.map((column) => (paths === chunk ? column : column.subarray(0, paths)))];
      for (const sum of sums) sum.fill(0);
      for (const { figure, hinges, group } of lines) addHinges(hinges, attained[figure]!, sums[group]!);
      for (const step of steps)
        if (step.kind === "factor")
          for (const group of step.groups) multiplyByHinges(step.hinges, attained[step.figure]!, sums[group]!);
        else limit(step, sums);
      for (const { figure, hinges } of free) addHinges(hinges, attained[figure]!, pay);
      if (isFixedPoint) roundColumn(pay, unit, terms.rounding);
      else
        roundDoubtfulColumn(pay, { doubt: bound * 2 ** -46, mode: terms.rounding }, (path) =>
          Number(
            exactCoins(
              terms,
              attained.map((each) => BigInt(each[path]!)),
            ),
          ),
        );
    },
  };
}

/** A step over the columns of groups; one that puts groups together leaves them in the first. */
type Step =
  | { readonly kind: "factor"; readonly figure: number; readonly hinges: Hinges; readonly groups: readonly number[] }
  | { readonly kind: "cap" | "floor"; readonly coins: number; readonly groups: readonly number[] };

interface Compiled {
  readonly lines: readonly { readonly figure: number; readonly hinges: Hinges; readonly group: number }[];
  readonly steps: readonly Step[];
  /** Lines that no step is for: they come to the rest when all else is done, and need no column. */
  readonly free: readonly { readonly figure: number; readonly hinges: Hinges }[];
  readonly groups: number;
  /** How many of the parts that sums are counted in make a coin. */
  readonly unit: number;
  readonly bound: number;
}

interface Counting {
  readonly asWholeParts: boolean;
  readonly isKeptInside: boolean;
}

function compiled(
  { lines: given, steps }: PayTerms,
  reaches: readonly Reach[],
  { asWholeParts, isKeptInside }: Counting,
): Compiled {
  const hingesIn = (stretches: readonly Stretch[], unit: bigint, figure: number): Hinges =>
    hingesOf(stretches, unit, reaches[figure] ?? anywhere, isKeptInside);
  // Lines that every step treats alike are one column from the start.
  const fates = given.map((_, line) => steps.map((step) => step.lines.includes(line)).join());
  const isFree = (line: number): boolean => !steps.some((step) => step.lines.includes(line));
  const held = fates.filter((_, line) => !isFree(line));
  const kinds = [...new Set(held.length > 0 ? held : fates)];
  const members = kinds.map((kind) => given.flatMap((_, line) => (fates[line] === kind ? [line] : [])));
  const units = steps.map((step) =>
    step.kind === "factor" && asWholeParts ? commonMultiple(denominatorsOf(step.stretches)) : 1n,
  );
  const caps = steps.flatMap((step) => (step.kind === "factor" ? [] : [reduce(step.coins).denominator]));
  const base = asWholeParts
    ? commonMultiple([...caps, ...given.flatMap(({ stretches }) => denominatorsOf(stretches))])
    : 1n;
  // A line that a factor is not for is counted in that factor's parts from the start.
  const ready = given.map(({ figure, stretches }, line) => {
    const scale = steps.reduce(
      (scale, step, index) => (step.lines.includes(line) ? scale : scale * (units[index] ?? 1n)),
      base,
    );
    return { figure, hinges: hingesIn(stretches, scale, figure), group: kinds.indexOf(fates[line] ?? "") };
  });
  const bounds = kinds.map((_, group) =>
    ready.reduce((sum, each) => (each.group === group ? sum + each.hinges.bound : sum), 0),
  );
  const free = ready.filter(({ group }) => group < 0);
  const freeBound = sumOf(free.map(({ hinges }) => hinges.bound));
  let bound = sumOf(bounds) + freeBound;
  const made = steps.map((step, index): Step => {
    const groups = members.flatMap((own, group) =>
      own.length > 0 && own.every((line) => step.lines.includes(line)) ? [group] : [],
    );
    if (step.kind === "factor") {
      const hinges = hingesIn(step.stretches, units[index] ?? 1n, step.figure);
      for (const group of groups) bounds[group]! *= hinges.bound;
      bound = Math.max(bound, sumOf(bounds) + freeBound);
      return { kind: "factor", figure: step.figure, hinges, groups };
    }
    const [first, ...rest] = groups;
    // Groups that are put together have had the same factors: coins are counted in the parts that those have left.
    const scale = steps.reduce((scale, other, place) => {
      const isToCome = place > index && first !== undefined && other.lines.includes(members[first]?.[0] ?? -1);
      return isToCome ? scale : scale * (units[place] ?? 1n);
    }, base);
    const coins = fractionToNumber({ ...step.coins, numerator: step.coins.numerator * scale });
    for (const group of rest) {
      members[first ?? 0]!.push(...members[group]!.splice(0));
      bounds[first ?? 0]! += bounds[group]!;
      bounds[group] = 0;
    }
    if (first !== undefined) bounds[first]! += Math.abs(coins);
    bound = Math.max(bound, sumOf(bounds) + freeBound);
    return { kind: step.kind, coins, groups };
  });
  // In the end all stand together in the first.
  const left = members.flatMap((own, group) => (own.length > 0 ? [group] : []));
  const last: Step[] =
    left.length > 1 || left[0] !== 0
      ? [{ kind: "cap", coins: Infinity, groups: [0, ...left.filter((group) => group !== 0)] }]
      : [];
  const unit = units.reduce((product, each) => product * each, base);
  const lines = ready.filter(({ group }) => group >= 0);
  return { lines, steps: [...made, ...last], free, groups: kinds.length, unit: Number(unit), bound };
}

const sumOf = (bounds: readonly number[]): number => bounds.reduce((sum, each) => sum + each, 0);

/** Puts the columns of a step together in the first of them, and keeps that at its cap or floor. */
function limit({ kind, coins, groups }: Extract<Step, { coins: number }>, sums: readonly Float64Array[]): void {
  const [first, ...rest] = groups.map((group) => sums[group]!);
  if (first === undefined) return;
  const [other] = rest;
  if (kind === "cap" && other !== undefined && rest.length === 1) {
    for (let path = 0; path < first.length; path += 1) first[path] = Math.min(first[path]! + other[path]!, coins);
    return;
  }
  for (const each of rest) for (let path = 0; path < first.length; path += 1) first[path]! += each[path]!;
  if (kind === "floor") for (let path = 0; path < first.length; path += 1) first[path] = Math.max(first[path]!, coins);
  else if (coins < Infinity)
    for (let path = 0; path < first.length; path += 1) first[path] = Math.min(first[path]!, coins);
}

const commonMultiple = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number, 1n);
