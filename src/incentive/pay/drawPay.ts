import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { compareFractions, fractionOf, one, signOf, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { checkList } from "./checkList.js";
import { exactDrawPayment } from "./exactDrawPayment.js";

/** Terms of a draw: an advance on pay that is not earned yet. */
export interface DrawPayOptions {
  /** Minimum of each payment. */
  readonly amount: Amount;
  /** True if advances are recovered from later earnings above the draw. */
  readonly recoverable: boolean;
  /** Number of payments before the first recovery; 0 by default. */
  readonly recoveryAfter?: number | undefined;
  /** Most of each payment's earnings that is recovered, as a share; no limit by default. */
  readonly atMost?: Amount | undefined;
}

const optionKinds: OptionKinds<DrawPayOptions> = {
  amount: "amount",
  recoverable: "truth",
  recoveryAfter: "number?",
  atMost: "amount?",
};

/** Payment under a draw. */
export interface DrawPayment {
  readonly pay: Decimal;
  /** Advances that are not recovered yet. */
  readonly balance: Decimal;
}

/**
 * Returns each payment under a draw, with the advances still to be recovered.
 *
 *     advance = max(0, draw − earned);  recovered = min(balance, max(0, earned − draw), atMost × earned)
 *     pay = earned + advance − recovered;  balance = balance + advance − recovered
 *
 * No payment is below the draw: advances are recovered from earnings above the draw only. Therefore Σ pay = Σ earned + the last
 * balance, to the cent. A draw that is not recoverable is a guarantee, with a balance of 0.
 *
 * @throws SalesKpiError `impossible-request` for a draw below 0 and a share outside 0 to 1; `unreadable-amount`
 * @example drawPay([2750, 1500, 2375, 3000], { amount: 2000, recoverable: true }).map(({ pay, balance }) => `${pay} ${balance}`) // => [ '2750 0', '2000 500', '2000 125', '2875 0' ]
 */
export function drawPay(earned: readonly Amount[], options: DrawPayOptions): DrawPayment[] {
  const { amount, recoverable, recoveryAfter = 0, atMost } = checkOptions("drawPay", options, optionKinds);
  if (recoveryAfter < 0) refuse("drawPay: recoveryAfter", recoveryAfter, "a number of payments from 0 on");
  const draw = fractionOf(amount, { field: "amount" });
  if (signOf(draw) < 0) refuse("drawPay: amount", amount, "an amount from 0 on");
  const share = atMost === undefined ? null : fractionOf(atMost, { field: "atMost" });
  if (share !== null && (signOf(share) < 0 || compareFractions(share, one) > 0))
    refuse("drawPay: atMost", atMost, "a share from 0 to 1");
  let balance: Fraction = zero;
  return checkList("drawPay: earned", earned).map((amountEarned, index) => {
    const due = fractionOf(amountEarned, { record: "earned", index });
    const payment = exactDrawPayment(due, balance, {
      draw,
      recoverable,
      recovers: index >= recoveryAfter,
      most: share && times(due, share),
    });
    balance = payment.balance;
    return { pay: fractionToDecimal(payment.pay), balance: fractionToDecimal(balance) };
  });
}
