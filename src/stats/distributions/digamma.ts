import { refuse } from "../../errors.js";

/** Numerators and denominators of B₂ₖ / 2k, from the last that matters at 10 to the first. */
const terms = [
  [-3617, 8160],
  [1, 12],
  [-691, 32760],
  [1, 132],
  [-1, 240],
  [1, 252],
  [-1, 120],
  [1, 12],
] as const;

/**
 * Returns the slope of the logarithm of the gamma function.
 *
 *     ψ(x) = d ln Γ(x) / dx;   ψ(x + 1) = ψ(x) + 1/x
 *
 * The asymptotic series gives the result from 10 on, the recurrence below 10.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 6.3.5 and 6.3.18.
 *
 * @param x - above 0
 * @throws SalesKpiError `impossible-request` if `x` is not above 0 and finite
 * @example digamma(1).toFixed(12) // => '-0.577215664902'
 */
export function digamma(x: number): number {
  if (!(x > 0 && x < Infinity)) refuse("digamma: x", x, "a finite number above 0");
  let below = 0;
  let rest = x;
  for (; rest < 10; rest += 1) below += 1 / rest;
  const square = 1 / (rest * rest);
  return (
    Math.log(rest) - 0.5 / rest - terms.reduce<number>((sum, [over, under]) => (sum + over / under) * square, 0) - below
  );
}
