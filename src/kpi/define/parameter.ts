import { SalesKpiError, quote, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/**
 * Returns a parameter of a family that is an amount. Throws for another value, and for an amount that the rule does not
 * allow.
 */
export function amountParameter(field: string, value: Amount, { isAllowed, wanted }: AmountRule): Decimal {
  const problem = amountProblem(value);
  const amount = problem === null ? toDecimal(value) : null;
  if (amount !== null && isAllowed(amount)) return amount;
  throw impossible(field, value, problem ?? `${quote(value)} is not ${wanted}`);
}

/** Rule of the amounts that a parameter may be, with the words of the error. */
export interface AmountRule {
  readonly isAllowed: (amount: Decimal) => boolean;
  readonly wanted: string;
}

/** Any amount that can be read. */
export const anyAmount: AmountRule = { isAllowed: () => true, wanted: "an amount" };

/** An amount above 0: what is divided by. */
export const positiveAmount: AmountRule = { isAllowed: (amount) => amount.gt(0), wanted: "above 0" };

/** An amount of 0 or more. */
export const nonNegativeAmount: AmountRule = { isAllowed: (amount) => amount.gte(0), wanted: "0 or more" };

/** Returns a parameter of a family that is a whole number of days, at least 1. Throws for another value. */
export function daysParameter(field: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw impossible(field, value, `${quote(value)} is not a whole number of days above 0`);
}

/** Returns a parameter of a family that is a number of hours above 0. Throws for another value. */
export function hoursParameter(field: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw impossible(field, value, `${quote(value)} is not a number of hours above 0`);
}

/** Returns a parameter of a family that is a list of texts. Throws for another value. */
export function textsParameter(field: string, values: readonly string[]): readonly string[] {
  values.forEach((value: unknown, index) => {
    if (typeof value !== "string") refuse(`${field}[${index}]`, value, "a text");
  });
  return values;
}

const impossible = (field: string, value: unknown, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}: ${problem}`, { field, value });
