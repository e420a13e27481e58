import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { fractionOf, times } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { checkList } from "./checkList.js";
import { payDigits, roundingKinds, type PayRounding } from "./payRounding.js";
import { fractionOfUnits, roundToUnits } from "./roundToUnits.js";

/** Deal with the rate at which its commission was paid. */
export interface PaidDeal {
  readonly amount: Amount;
  readonly rate: Amount;
  /** True if the deal was cancelled and its commission is due back. */
  readonly cancelled?: boolean;
}

/** Rounding of the commissions that are taken back. */
export type ClawbackPayOptions = PayRounding;

/**
 * Returns the commission that is taken back for cancelled deals, each at the rate at which it was paid.
 *
 *     Σ round(amount × rate) of the cancelled deals
 *
 * Each commission is rounded as at its payment, so that exactly the amount paid comes back.
 *
 * @throws SalesKpiError `unknown-name` for an unknown currency or rounding; `unreadable-amount`
 * @example clawbackPay([{ amount: 100000, rate: 0.05, cancelled: true }, { amount: 50000, rate: 0.08 }], { currency: "EUR", rounding: "half-even" }) // => 5000
 */
export function clawbackPay(deals: readonly PaidDeal[], options: ClawbackPayOptions): Decimal {
  const { rounding } = checkOptions("clawbackPay", options, roundingKinds);
  const digits = payDigits(options);
  let units = 0n;
  checkList("clawbackPay: deals", deals).forEach(({ amount, rate, cancelled }, index) => {
    if (cancelled !== true) return;
    const paid = times(
      fractionOf(amount, { record: "deals", index, field: "amount" }),
      fractionOf(rate, { record: "deals", index, field: "rate" }),
    );
    units += roundToUnits(paid, digits, rounding);
  });
  return fractionToDecimal(fractionOfUnits(units, digits));
}
