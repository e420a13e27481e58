import { checkList } from "./checkList.js";
import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { payDigits, roundingKinds, type PayRounding } from "./payRounding.js";
import { roundedUnits, unitsAsFraction } from "./roundedUnits.js";

/** How what was earned so far becomes payments. */
export interface YearToDateTerms extends PayRounding {
  /** `debt`: a payment below zero stands, and is owed. `floor`: it is not paid, and comes off the next ones. */
  readonly negative?: "debt" | "floor" | undefined;
}

/** A payment of what was earned so far. */
export interface YearToDatePayment {
  readonly pay: Decimal;
  /** What was paid and not earned in the end, and no payment has taken back yet: always 0 for `debt`. */
  readonly owed: Decimal;
}

/**
 * Payments that true up: each pays what the year so far has earned, less what was paid already.
 *
 *     pay = round(earned to date) − Σ paid
 *
 * The payments add up to the year's figure rounded once, to the cent, however it went on the way. With `floor` no payment is
 * below zero, and Σ pay = round(earned) + what is owed at the end.
 *
 * @param earnedToDate - what the year so far has earned at each payment, not rounded
 * @throws SalesKpiError `unknown-name` for a currency or rounding that is none; `unreadable-amount`
 * @example yearToDatePay(["2500", 0, "375"], { currency: "EUR", rounding: "half-even" }).map(({ pay }) => pay.toString()) // => [ '2500', '-2500', '375' ]
 */
export function yearToDatePay(earnedToDate: readonly Amount[], terms: YearToDateTerms): YearToDatePayment[] {
  checkOptions("yearToDatePay", terms, { ...roundingKinds, negative: [undefined, "debt", "floor"] });
  const digits = payDigits(terms);
  const asMoney = (units: bigint): Decimal => fractionToDecimal(unitsAsFraction(units, digits));
  let paid = 0n;
  return checkList("yearToDatePay: earnedToDate", earnedToDate).map((earned, index) => {
    const exact = fractionOf(earned, { record: "earnedToDate", index });
    const due = roundedUnits(exact, digits, terms.rounding) - paid;
    const pay = terms.negative === "floor" && due < 0n ? 0n : due;
    paid += pay;
    return { pay: asMoney(pay), owed: asMoney(pay - due) };
  });
}
