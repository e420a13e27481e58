import { greatestCommonDivisor } from "../../stats/greatestCommonDivisor.js";
import { reduced } from "../pay/fraction.js";
import { fractionToNumber } from "./fractionToNumber.js";
import { addHinges, denominatorsOf, hingesOf, type Hinges } from "./hinges.js";
import { exactCoins, type PayTerms } from "./payTerms.js";
import { roundColumn, roundDoubtfulColumn } from "./roundColumn.js";

/** A rep's pay made ready for columns of scenarios. */
export interface PayProgram {
  /** Fills `pay` with coins, from a column of attainments for each figure of the terms. All columns are of one length. */
  readonly run: (attained: readonly Float64Array[], pay: Float64Array) => void;
  /** Whether all sums are whole numbers that doubles hold, so that no scenario needs a second look. */
  readonly isFixedPoint: boolean;
}

/** A step over the columns of lines. */
type Step =
  | {
      readonly kind: "factor";
      readonly figure: number;
      readonly hinges: Hinges;
      readonly unit: number;
      readonly groups: readonly number[];
      readonly others: readonly number[];
    }
  | { readonly kind: "cap" | "floor"; readonly coins: number; readonly groups: readonly number[] };

/**
 * Terms as loops over columns.
 *
 * All sums are whole numbers of a part of a coin, the largest of which every number of the terms is a multiple: fixed point, in
 * doubles, exact as long as they stay below 2⁵³, which is looked up beforehand. They are rounded to coins once, as the plan says.
 * Where sums may be larger they are doubles like any other, and a sum so near to where it would be rounded otherwise that their
 * digits cannot tell is computed again by exact fractions. Either way the coins are those of `exactCoins`.
 */
export function payProgram(terms: PayTerms, chunk: number): PayProgram {
  const isWhole = compiled(terms, true);
  const isFixedPoint = isWhole.bound < 2 ** 53;
  const { lines, steps, unit, bound } = isFixedPoint ? isWhole : compiled(terms, false);
  const columns = terms.lines.map(() => new Float64Array(chunk));
  const factors = new Float64Array(chunk);
  return {
    isFixedPoint,
    run: (attained, pay) => {
      const paths = pay.length;
      const column = (place: number): Float64Array => attained[place]!;
      pay.fill(0);
      if (steps.length === 0) for (const { figure, hinges } of lines) addHinges(hinges, column(figure), pay);
      else {
        const sums = columns.map((each) => (paths === chunk ? each : each.subarray(0, paths)));
        lines.forEach(({ figure, hinges }, line) => {
          addHinges(hinges, column(figure), sums[line]!.fill(0));
        });
        for (const step of steps) {
          if (step.kind === "factor") {
            const own = factors.subarray(0, paths).fill(0);
            addHinges(step.hinges, column(step.figure), own);
            for (const group of step.groups) multiply(sums[group]!, own);
            if (step.unit !== 1) for (const group of step.others) multiplyBy(sums[group]!, step.unit);
          } else limit(step, sums);
        }
        for (const sum of sums) for (let path = 0; path < paths; path += 1) pay[path]! += sum[path]!;
      }
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

interface Compiled {
  readonly lines: readonly { readonly figure: number; readonly hinges: Hinges }[];
  readonly steps: readonly Step[];
  /** How many of the parts that sums are counted in make a coin. */
  readonly unit: number;
  readonly bound: number;
}

function compiled(terms: PayTerms, asWholeParts: boolean): Compiled {
  const caps = terms.steps.flatMap((step) => (step.kind === "factor" ? [] : [reduced(step.coins).denominator]));
  const base = asWholeParts
    ? commonMultiple([...caps, ...terms.lines.flatMap(({ stretches }) => denominatorsOf(stretches))])
    : 1n;
  const lines = terms.lines.map(({ figure, stretches }) => ({ figure, hinges: hingesOf(stretches, base) }));
  const bounds = lines.map(({ hinges }) => hinges.bound);
  // A cap over lines makes one of them: its column is the first one's, and the others are empty from then on.
  const groups = terms.lines.map((_, line) => [line]);
  let unit = base;
  const steps = terms.steps.map((step): Step => {
    const meant = groups.flatMap((members, group) =>
      members.length > 0 && members.every((line) => step.lines.includes(line)) ? [group] : [],
    );
    if (step.kind === "factor") {
      const own = asWholeParts ? commonMultiple(denominatorsOf(step.stretches)) : 1n;
      const hinges = hingesOf(step.stretches, own);
      const others = groups.flatMap((_, group) => (meant.includes(group) ? [] : [group]));
      for (const group of meant) bounds[group]! *= hinges.bound;
      for (const group of others) bounds[group]! *= Number(own);
      unit *= own;
      return { kind: "factor", figure: step.figure, hinges, unit: Number(own), groups: meant, others };
    }
    const coins = fractionToNumber({ ...step.coins, numerator: step.coins.numerator * unit });
    const [first, ...rest] = meant;
    if (first !== undefined) {
      bounds[first] = meant.reduce((sum, group) => sum + bounds[group]!, Math.abs(coins));
      for (const group of rest) {
        groups[first]!.push(...groups[group]!.splice(0));
        bounds[group] = 0;
      }
    }
    return { kind: step.kind, coins, groups: meant };
  });
  return { lines, steps, unit: Number(unit), bound: bounds.reduce((sum, each) => sum + each, 0) };
}

function multiply(sums: Float64Array, factors: Float64Array): void {
  for (let path = 0; path < sums.length; path += 1) sums[path]! *= factors[path]!;
}

function multiplyBy(sums: Float64Array, factor: number): void {
  for (let path = 0; path < sums.length; path += 1) sums[path]! *= factor;
}

/** Puts the columns of a step together in the first of them, and keeps that at its cap or floor. */
function limit({ kind, coins, groups }: Extract<Step, { coins: number }>, sums: readonly Float64Array[]): void {
  const [first, ...rest] = groups.map((group) => sums[group]!);
  if (first === undefined) return;
  for (const other of rest) {
    for (let path = 0; path < first.length; path += 1) first[path]! += other[path]!;
    other.fill(0);
  }
  if (kind === "cap") for (let path = 0; path < first.length; path += 1) first[path] = Math.min(first[path]!, coins);
  else for (let path = 0; path < first.length; path += 1) first[path] = Math.max(first[path]!, coins);
}

const commonMultiple = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number, 1n);
