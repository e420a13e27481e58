import { SalesKpiError, quote, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** A parameter of a family that has to be an amount, and none below `least`. */
export function amountParameter(field: string, value: Amount, { isAllowed, wanted }: AmountRule): Decimal {
  const problem = amountProblem(value);
  const amount = problem === null ? toDecimal(value) : null;
  if (amount !== null && isAllowed(amount)) return amount;
  throw impossible(field, value, problem ?? `${quote(value)} is not ${wanted}`);
}

/** Which amounts a parameter may be, and how to ask for one. */
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

/** A parameter of a family that has to be a number of days: whole, and at least one. */
export function daysParameter(field: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw impossible(field, value, `${quote(value)} is not a whole number of days above 0`);
}

/** A parameter of a family that has to be a number of hours, or of parts of one: above 0. */
export function hoursParameter(field: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw impossible(field, value, `${quote(value)} is not a number of hours above 0`);
}

/** A parameter of a family that has to be a list of texts. */
export function textsParameter(field: string, values: readonly string[]): readonly string[] {
  values.forEach((value: unknown, index) => {
    if (typeof value !== "string") refuse(`${field}[${index}]`, value, "a text");
  });
  return values;
}

const impossible = (field: string, value: unknown, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}: ${problem}`, { field, value });
