import { larger, smaller, minus, plus, zero, type Fraction } from "../../exact/fraction.js";

/** What holds of a draw in one payment. */
export interface DrawInForce {
  /** What is promised; null once it has ended, when all that is earned goes to what is owed. */
  readonly draw: Fraction | null;
  readonly recoverable: boolean;
  /** Whether the time has begun in which it is taken back. */
  readonly recovers: boolean;
}

/** A payment with a draw, exactly. */
export interface ExactDrawPayment {
  readonly pay: Fraction;
  readonly advance: Fraction;
  readonly recovered: Fraction;
  readonly balance: Fraction;
}

/** One payment: what is earned, what was owed before it, and the draw that holds. */
export function drawStep(
  earned: Fraction,
  balance: Fraction,
  { draw, recoverable, recovers }: DrawInForce,
): ExactDrawPayment {
  const advance = draw === null ? zero : larger(zero, minus(draw, earned));
  const recovered = recovers ? smaller(balance, larger(zero, minus(earned, draw ?? zero))) : zero;
  return {
    pay: minus(plus(earned, advance), recovered),
    advance,
    recovered,
    balance: recoverable ? minus(plus(balance, advance), recovered) : zero,
  };
}
