import { createRequire } from "node:module";
import { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import type { Amount } from "../../src/exact/amount.js";

/** decimal.js loaded a second time, from its other build: a class that `instanceof` knows nothing of. */
export const ForeignDecimal = createRequire(import.meta.url)("decimal.js") as typeof SharedDecimal;

/** The twin of every exact sum here: decimal.js with far more digits than any case has. */
export const Wide = SharedDecimal.clone({ defaults: true, precision: 4000, toExpNeg: -9e15, toExpPos: 9e15 });

const digits = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{1,${most.toString()}}$`));
const sign = fc.constantFrom("", "-");

export const cents = fc.integer({ min: -1e12, max: 1e12 }).map((units) => units / 100);
export const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
export const plainDecimal = fc.tuple(sign, digits(24), digits(20)).map(([s, whole, part]) => `${s}${whole}.${part}`);
export const shortDecimal = fc.tuple(sign, digits(9), digits(6)).map(([s, whole, part]) => `${s}${whole}.${part}`);
export const longInteger = fc.tuple(sign, digits(60)).map(([s, whole]) => s + whole);
export const exponentDecimal = fc
  .tuple(sign, digits(20), fc.integer({ min: -60, max: 60 }))
  .map(([s, whole, exponent]) => `${s}${whole}e${exponent.toString()}`);
const nearFullLane = fc
  .tuple(fc.constantFrom(1, -1), fc.integer({ min: 0, max: 3 }))
  .map(([direction, below]) => direction * (1e15 - 1 - below));

/** Amounts of every kind, size and scale, those at the edge of a lane among them. */
export const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  cents,
  nearFullLane,
  anyNumber,
  fc.integer(),
  plainDecimal,
  shortDecimal,
  longInteger,
  exponentDecimal,
  plainDecimal.map((text) => new ForeignDecimal(text)),
);

/** The sum by the twin, as plain text. */
export function wideSum(amounts: readonly Amount[]): string {
  return plain(amounts.reduce<SharedDecimal>((total, amount) => total.plus(amount.toString()), new Wide(0)));
}

/** What a Decimal of any class is, as plain text without a negative zero. */
export function plain(value: SharedDecimal): string {
  return value.isZero() ? "0" : value.toFixed();
}
