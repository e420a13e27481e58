import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Returns a parameter of a family as a decimal. Throws unless the parameter is an amount that the rule allows. */
export function amountParameter(field: string, value: Amount, { isAllowed, expected }: AmountRule): Decimal {
  const amount = amountProblem(value) === null ? toDecimal(value) : null;
  if (amount !== null && isAllowed(amount)) return amount;
  return refuse(field, value, expected);
}

/** Amounts that a parameter may be, and the words for them in a message. */
export interface AmountRule {
  readonly isAllowed: (amount: Decimal) => boolean;
  readonly expected: string;
}

/** Rule for any readable amount. */
export const anyAmount: AmountRule = { isAllowed: () => true, expected: "an amount" };

/** Rule for an amount above 0, such as a divisor. */
export const positiveAmount: AmountRule = { isAllowed: (amount) => amount.gt(0), expected: "an amount above 0" };

/** Rule for an amount of 0 or more. */
export const nonNegativeAmount: AmountRule = {
  isAllowed: (amount) => amount.gte(0),
  expected: "an amount of 0 or more",
};

/** Returns a parameter of a family. Throws unless the parameter is a whole number of days above 0. */
export function daysParameter(field: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  return refuse(field, value, "a whole number of days above 0");
}

/** Returns a parameter of a family. Throws unless the parameter is a number of hours above 0, whole or not. */
export function hoursParameter(field: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  return refuse(field, value, "a number of hours above 0");
}

/** Returns a parameter of a family. Throws unless the parameter is a list of texts. */
export function textsParameter(field: string, values: readonly string[]): readonly string[] {
  values.forEach((value: unknown, index) => {
    if (typeof value !== "string") refuse(`${field}[${index}]`, value, "a text");
  });
  return values;
}
