import type { PlanProblemCode } from "../../../diagnostics/planProblems.js";
import type { Amount } from "../../../exact/amount.js";
import type { Decimal } from "../../../exact/decimal.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns an amount as plain digits. */
export const plainAmount = (amount: Amount): string => toDecimal(amount).toFixed();

type AmountCode = Extract<PlanProblemCode, "not-positive" | "below-zero" | "not-a-share">;

/** Returns the function that gives a problem if an amount does not fit, and none if it is absent. */
const amountCheck =
  (code: AmountCode, fits: (amount: Decimal) => boolean) =>
  (path: string, amount: Amount | undefined): ProblemAt[] =>
    amount === undefined || fits(toDecimal(amount)) ? [] : [problemAt(path, code, { value: plainAmount(amount) })];

/** Returns a problem if an amount is not above 0. */
export const requirePositive = amountCheck("not-positive", (amount) => amount.gt(0));

/** Returns a problem if an amount is below 0. */
export const requireNotNegative = amountCheck("below-zero", (amount) => amount.gte(0));

/** Returns a problem if an amount is outside 0 to 1. */
export const requireShare = amountCheck("not-a-share", (amount) => amount.gte(0) && amount.lte(1));

/** Returns a problem if a number is not whole, or below 0. */
export const requireWhole = (path: string, value: number | undefined): ProblemAt[] =>
  value === undefined || (Number.isInteger(value) && value >= 0) ? [] : [problemAt(path, "not-whole", { value })];
