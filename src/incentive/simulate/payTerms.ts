import { larger, smaller, plus, times, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import type { RoundingMode } from "../../money/rounding.js";
import { roundToUnits } from "../pay/roundToUnits.js";
import { millionth } from "./figure.js";
import type { Segment } from "../../exact/piecewiseLinear.js";

/** A straight stretch over whole millionths of attainment: `level + slope × millionths`, from its start up to the next one's. */
export interface Stretch {
  readonly start: bigint | null;
  readonly level: Fraction;
  readonly slope: Fraction;
}

/** What a criterion or a commission pays in coins, by the attainment of a figure, before gates, modifiers and caps. */
export interface PayLine {
  readonly id: string;
  /** Place of the figure among the terms'. */
  readonly figure: number;
  readonly stretches: readonly Stretch[];
}

/** What is done with lines, in the order in which it is done. */
export type PayStepTerms =
  | {
      readonly kind: "factor";
      readonly figure: number;
      readonly stretches: readonly Stretch[];
      readonly lines: readonly number[];
    }
  | { readonly kind: "cap" | "floor"; readonly coins: Fraction; readonly lines: readonly number[] };

/** All that a rep's pay of a year is made of, from figures that stand beside it. Amounts are in coins: cents, for a currency with two decimals. */
export interface PayTerms {
  readonly lines: readonly PayLine[];
  readonly steps: readonly PayStepTerms[];
  readonly rounding: RoundingMode;
}

/** Pieces over shares of a target as stretches over whole millionths of it, their values multiplied. */
export function stretchesOf(pieces: readonly Segment[], unit: Fraction, scale: Fraction): readonly Stretch[] {
  const perMillionth = times(unit, { numerator: 1n, denominator: BigInt(millionth) });
  const found = pieces.map(({ from, includesFrom, level, slope }): Stretch => {
    // The first whole millionth that is not below: or above, where the value at the start is not this piece's.
    const start = from === null ? null : firstFrom(from, perMillionth, includesFrom);
    return { start, level: times(level, scale), slope: times(times(slope, perMillionth), scale) };
  });
  // Pieces between two neighbouring millionths have none of their own.
  return found.filter(({ start }, index) => {
    const next = found[index + 1];
    return next === undefined || start === null || next.start === null || start < next.start;
  });
}

function firstFrom(from: Fraction, perMillionth: Fraction, owns: boolean): bigint {
  const above = from.numerator * perMillionth.denominator;
  const below = from.denominator * perMillionth.numerator;
  const floor = above >= 0n ? above / below : -((-above + below - 1n) / below);
  return floor * below === above && owns ? floor : floor + 1n;
}

/** The value of stretches at an attainment, exactly. */
export function stretchAt(stretches: readonly Stretch[], millionths: bigint): Fraction {
  const found = stretches.findLast(({ start }) => start === null || start <= millionths);
  return found === undefined ? zero : plus(found.level, times(found.slope, { numerator: millionths, denominator: 1n }));
}

/** Pay of a year in coins, from attainments in whole millionths: by exact fractions, not rounded. */
export function exactPay({ lines, steps }: Omit<PayTerms, "rounding">, attained: readonly bigint[]): Fraction {
  const at = (figure: number): bigint => attained[figure] ?? 0n;
  let groups = lines.map(({ figure, stretches }, index) => ({ lines: [index], pay: stretchAt(stretches, at(figure)) }));
  for (const step of steps) {
    const isMeant = (group: { readonly lines: readonly number[] }): boolean =>
      group.lines.every((line) => step.lines.includes(line));
    if (step.kind === "factor") {
      const factor = stretchAt(step.stretches, at(step.figure));
      for (const group of groups) if (isMeant(group)) group.pay = times(group.pay, factor);
    } else {
      const meant = groups.filter(isMeant);
      const sum = sumOf(meant.map(({ pay }) => pay));
      const pay = step.kind === "cap" ? smaller(sum, step.coins) : larger(sum, step.coins);
      if (meant.length > 0)
        groups = [...groups.filter((group) => !isMeant(group)), { lines: meant.flatMap((group) => group.lines), pay }];
    }
  }
  return sumOf(groups.map(({ pay }) => pay));
}

/**
 * The same, rounded once, as the plan says. It is what the fast loops are held to, and what they ask where doubles cannot tell on
 * which side of a half a sum lies.
 */
export const exactCoins = (terms: PayTerms, attained: readonly bigint[]): bigint =>
  roundToUnits(exactPay(terms, attained), 0, terms.rounding);
