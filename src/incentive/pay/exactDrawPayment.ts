import { larger, minus, plus, smaller, zero, type Fraction } from "../../exact/fraction.js";

/** Terms of a draw at one payment. */
export interface CurrentDraw {
  /** Minimum of the payment; null after the draw's end, when all earnings go to the recovery. */
  readonly draw: Fraction | null;
  readonly recoverable: boolean;
  /** True from the first payment on that recovers advances. */
  readonly recovers: boolean;
  /** Largest amount that is recovered; null without a limit. */
  readonly most: Fraction | null;
}

/** Payment under a draw in exact numbers. */
export interface ExactDrawPayment {
  readonly pay: Fraction;
  readonly advance: Fraction;
  readonly recovered: Fraction;
  readonly balance: Fraction;
}

/** Returns one payment under a draw, from the earnings of its period and the balance before the payment. */
export function exactDrawPayment(
  earned: Fraction,
  balance: Fraction,
  { draw, recoverable, recovers, most }: CurrentDraw,
): ExactDrawPayment {
  const advance = draw === null ? zero : larger(zero, minus(draw, earned));
  const beyond = larger(zero, minus(earned, draw ?? zero));
  const available = most === null ? beyond : smaller(beyond, larger(zero, most));
  const recovered = recovers ? smaller(balance, available) : zero;
  return {
    pay: minus(plus(earned, advance), recovered),
    advance,
    recovered,
    balance: recoverable ? minus(plus(balance, advance), recovered) : zero,
  };
}
