import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { countOver, fractionOf, times } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

const timeKinds: OptionKinds<Parameters<typeof prorated>[1]> = { part: "number", whole: "number" };

/**
 * The part of an amount that falls to a part of its time: a target, or target pay.
 *
 *     amount × part / whole
 *
 * Not rounded to cents: what is computed from it would be off. All its digits, or 34 where they do not end.
 *
 * @param part - days, months or whatever is counted, that somebody was there
 * @param whole - how many there are
 * @throws SalesKpiError `impossible-request` where they are not counts, the whole is 0 or the part is more; `unreadable-amount`
 * @example prorated(1000, { part: 15, whole: 30 }) // => 500
 */
export function prorated(amount: Amount, time: { readonly part: number; readonly whole: number }): Decimal {
  const { part, whole } = checkOptions("prorated", time, timeKinds);
  if (!(Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && whole > 0 && part <= whole))
    throw new SalesKpiError("impossible-request", `${part} of ${whole} is no part of a whole`, {
      field: "part",
      value: part,
    });
  return fractionToDecimal(times(fractionOf(amount, { field: "amount" }), countOver(part, whole)));
}
