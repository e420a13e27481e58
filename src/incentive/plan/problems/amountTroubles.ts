import type { Amount } from "../../../exact/amount.js";
import { toDecimal } from "../../../exact/toDecimal.js";
import { trouble, type Trouble } from "./trouble.js";

/** An amount as a sentence shows it: its plain digits. */
export const amountShown = (amount: Amount): string => toDecimal(amount).toString();

/** Nothing for an amount above 0, or one that is not there to be judged. */
export const positive = (path: string, amount: Amount | undefined): Trouble[] =>
  amount === undefined || toDecimal(amount).gt(0)
    ? []
    : [trouble(path, "not-positive", amount, { shown: amountShown(amount) })];

/** Nothing for an amount that is not below 0. */
export const notNegative = (path: string, amount: Amount | undefined): Trouble[] =>
  amount === undefined || toDecimal(amount).gte(0)
    ? []
    : [trouble(path, "below-zero", amount, { shown: amountShown(amount) })];

/** Nothing for an amount from 0 to 1. */
export const fromNoneToAll = (path: string, amount: Amount | undefined): Trouble[] =>
  amount === undefined || (toDecimal(amount).gte(0) && toDecimal(amount).lte(1))
    ? []
    : [trouble(path, "not-a-share", amount, { shown: amountShown(amount) })];

/** Nothing for a whole number from 0 on. */
export const wholeNumber = (path: string, value: number | undefined): Trouble[] =>
  value === undefined || (Number.isInteger(value) && value >= 0)
    ? []
    : [trouble(path, "not-whole", value, { shown: String(value) })];
