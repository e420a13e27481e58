import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { countOver, fractionOf, times } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

/** Time to which an amount is prorated, counted in days, months or any other unit. */
export interface ProrateOptions {
  /** Units of time that count. */
  readonly part: number;
  /** Units of time that the amount is for. */
  readonly whole: number;
}

const optionKinds: OptionKinds<ProrateOptions> = { part: "number", whole: "number" };

/**
 * Returns an amount prorated to a part of its time: a target, or a target incentive.
 *
 *     amount × part / whole
 *
 * The amount is not rounded to cents, so that figures computed from it are exact. It has all its digits, or 34 if they never end.
 *
 * @throws SalesKpiError `impossible-request` for a part or whole that is no count, a whole of 0, or a part above the whole;
 * `unreadable-amount`
 * @example prorate(1000, { part: 15, whole: 30 }) // => 500
 */
export function prorate(amount: Amount, options: ProrateOptions): Decimal {
  const { part, whole } = checkOptions("prorate", options, optionKinds);
  if (!(Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && whole > 0 && part <= whole))
    throw new SalesKpiError(
      "impossible-request",
      `prorate: expected a whole number from 1 on and a part from 0 up to the whole, got ${part} of ${whole}`,
      { field: "part", value: part },
    );
  return fractionToDecimal(times(fractionOf(amount, { field: "amount" }), countOver(part, whole)));
}
