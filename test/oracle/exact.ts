import { Decimal as SharedDecimal } from "decimal.js";
import type { Amount } from "../../src/exact/amount.js";

/** decimal.js with more digits than any case has: what the twins compute with. */
const Exact = SharedDecimal.clone({ defaults: true, precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });
export type Exact = SharedDecimal;

export const exact = (amount: Amount): Exact => new Exact(amount.toString());

export const sumOf = (amounts: readonly Amount[]): Exact =>
  amounts.reduce<Exact>((total, amount) => total.plus(exact(amount)), new Exact(0));

/** The quotient, rounded once at 34 digits, half-even; null where there is nothing to divide by. */
export const quotient = (upper: Exact, lower: Exact): Exact | null =>
  lower.isZero() ? null : upper.div(lower).toSignificantDigits(34, SharedDecimal.ROUND_HALF_EVEN).plus(0);

/** The quotient of two counts, or of a sum of days and their count. */
export const share = (upper: number, lower: number): number | null => (lower === 0 ? null : upper / lower);

/** What an answer is, as text that tells an exact amount from a number. A twin's zero has no sign. */
export function shownTwin(value: Exact | number | null): string {
  if (value === null) return "null";
  if (typeof value === "number") return `number ${value.toString()}`;
  return `exact ${value.isZero() ? "0" : value.toFixed()}`;
}

/** The same of the code under test, whose zero must have no sign either. */
export function shownAnswer(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return `number ${Object.is(value, -0) ? "-0" : value.toString()}`;
  const amount = value as Exact;
  return `exact ${amount.isZero() && amount.isNegative() ? "-0" : amount.toFixed()}`;
}
