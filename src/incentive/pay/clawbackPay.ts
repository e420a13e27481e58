import { checkList } from "./checkList.js";
import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { fractionOf, times } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { payDigits, roundingKinds, type PayRounding } from "./payRounding.js";
import { roundedUnits, unitsAsFraction } from "./roundedUnits.js";

/** A deal, the rate at which it was paid, and whether it is taken back. */
export interface PaidDeal {
  readonly amount: Amount;
  readonly rate: Amount;
  readonly cancelled?: boolean;
}

/**
 * What is taken back for deals that were cancelled: what each was paid, at the rate it was paid.
 *
 *     Σ round(amount × rate) of the cancelled
 *
 * Each is rounded as it was when it was paid, so that what comes back is what went out.
 *
 * @throws SalesKpiError `unknown-name` for a currency or rounding that is none; `unreadable-amount`
 * @example clawbackPay([{ amount: 100000, rate: 0.05, cancelled: true }, { amount: 50000, rate: 0.08 }], { currency: "EUR", rounding: "half-even" }) // => 5000
 */
export function clawbackPay(deals: readonly PaidDeal[], terms: PayRounding): Decimal {
  const digits = payDigits(checkOptions("clawbackPay", terms, roundingKinds));
  const units = checkList("clawbackPay: deals", deals)
    .map((deal, index) => ({ ...deal, index }))
    .filter(({ cancelled }) => cancelled === true)
    .map(({ amount, rate, index }) => {
      const place = { record: "deals", index };
      const paid = times(
        fractionOf(amount, { ...place, field: "amount" }),
        fractionOf(rate, { ...place, field: "rate" }),
      );
      return roundedUnits(paid, digits, terms.rounding);
    });
  return fractionToDecimal(
    unitsAsFraction(
      units.reduce((sum, unit) => sum + unit, 0n),
      digits,
    ),
  );
}
