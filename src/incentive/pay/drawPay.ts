import { checkList } from "./checkList.js";
import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { fractionOf, signOf, zero, type Fraction } from "../../exact/fraction.js";
import { drawStep } from "./drawStep.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

/** What is paid in advance of what is earned. */
export interface DrawTerms {
  /** The least that is paid each time. */
  readonly amount: Amount;
  /** Whether what was advanced is taken back from what is earned beyond it. */
  readonly recoverable: boolean;
  /** How many payments pass before anything is taken back; 0 by default. */
  readonly recoveryAfter?: number | undefined;
}

const drawKinds: OptionKinds<DrawTerms> = { amount: "amount", recoverable: "truth", recoveryAfter: "number?" };

/** A payment with a draw. */
export interface DrawPayment {
  readonly pay: Decimal;
  /** What was advanced so far and not taken back. */
  readonly balance: Decimal;
}

/**
 * What is paid each time where a draw is promised, and what is owed of it.
 *
 *     advance = max(0, draw − earned);  recovered = min(balance, max(0, earned − draw))
 *     pay = earned + advance − recovered;  balance = balance + advance − recovered
 *
 * It never pays less than the draw: what was advanced comes back from what is earned beyond it alone. So Σ pay = Σ earned +
 * the last balance, to the cent. A draw that is not recoverable is a guarantee: nothing is owed.
 *
 * @throws SalesKpiError `impossible-request` for a draw below 0; `unreadable-amount`
 * @example drawPay([2750, 1500, 2375, 3000], { amount: 2000, recoverable: true }).map(({ pay, balance }) => `${pay} ${balance}`) // => [ '2750 0', '2000 500', '2000 125', '2875 0' ]
 */
export function drawPay(earned: readonly Amount[], terms: DrawTerms): DrawPayment[] {
  const { amount, recoverable, recoveryAfter = 0 } = checkOptions("drawPay", terms, drawKinds);
  if (recoveryAfter < 0) refuse("drawPay: recoveryAfter", recoveryAfter, "a number of payments from 0 on");
  const draw = fractionOf(amount, { field: "amount" });
  if (signOf(draw) < 0)
    throw new SalesKpiError("impossible-request", "a draw is not below 0", { field: "amount", value: amount });
  let balance: Fraction = zero;
  return checkList("drawPay: earned", earned).map((own, index) => {
    const step = drawStep(fractionOf(own, { record: "earned", index }), balance, {
      draw,
      recoverable,
      recovers: index >= recoveryAfter,
    });
    balance = step.balance;
    return { pay: fractionToDecimal(step.pay), balance: fractionToDecimal(balance) };
  });
}
