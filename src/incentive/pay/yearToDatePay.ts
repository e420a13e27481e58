import { checkList } from "./checkList.js";
import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { payDigits, roundingKinds, type PayRounding } from "./payRounding.js";
import { roundToUnits, fractionOfUnits } from "./roundToUnits.js";

/** Rounding of the payments, and the rule for payments below zero. */
export interface YearToDatePayOptions extends PayRounding {
  /** `debt`: a payment below zero stands. `floor`: a payment below zero is 0, and later payments are reduced instead. */
  readonly negative?: "debt" | "floor" | undefined;
}

/** Payment that trues pay up to the earnings of the year so far. */
export interface YearToDatePayment {
  readonly pay: Decimal;
  /** Pay beyond the earnings that no payment has taken back yet; always 0 for `debt`. */
  readonly owed: Decimal;
}

/**
 * Returns true-up payments: each pays the earnings of the year so far less the payments before.
 *
 *     pay = round(earned to date) − Σ paid
 *
 * The payments add up to the year's earnings, rounded once, whatever the earnings on the way. With `floor` no payment is below
 * zero, and Σ pay = round(earned) + the last `owed`.
 *
 * @param earnedToDate - earnings of the year so far at each payment, not rounded
 * @throws SalesKpiError `unknown-name` for an unknown currency or rounding; `unreadable-amount`
 * @example yearToDatePay(["2500", 0, "375"], { currency: "EUR", rounding: "half-even" }).map(({ pay }) => pay.toString()) // => [ '2500', '-2500', '375' ]
 */
export function yearToDatePay(earnedToDate: readonly Amount[], options: YearToDatePayOptions): YearToDatePayment[] {
  checkOptions("yearToDatePay", options, { ...roundingKinds, negative: [undefined, "debt", "floor"] });
  const digits = payDigits(options);
  const moneyOf = (units: bigint): Decimal => fractionToDecimal(fractionOfUnits(units, digits));
  let paid = 0n;
  return checkList("yearToDatePay: earnedToDate", earnedToDate).map((earned, index) => {
    const exact = fractionOf(earned, { record: "earnedToDate", index });
    const due = roundToUnits(exact, digits, options.rounding) - paid;
    const pay = options.negative === "floor" && due < 0n ? 0n : due;
    paid += pay;
    return { pay: moneyOf(pay), owed: moneyOf(pay - due) };
  });
}
