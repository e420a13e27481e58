import { SalesKpiError } from "../../errors.js";

/** Stand-in for a divisor of 0. */
const least = 1e-300;

/** Largest relative change of a value that has converged. */
const closeEnough = 3e-16;

/** Limit of steps. The fractions of this folder need about √parameter steps. */
const mostSteps = 1e7;

/**
 * Returns the value of a continued fraction, by Lentz's method.
 *
 *     whole + numerator(1) / (denominator(1) + numerator(2) / (denominator(2) + …))
 *
 * Source: W. J. Lentz, Generating Bessel functions in Mie scattering calculations using continued fractions, Applied
 * Optics 15 (1976), in the form of I. J. Thompson and A. R. Barnett (1986).
 */
export function continuedFraction(
  whole: number,
  numerator: (step: number) => number,
  denominator: (step: number) => number,
): number {
  let value = whole || least;
  let above = value;
  let below = 0;
  for (let step = 1; step <= mostSteps; step += 1) {
    const over = numerator(step);
    const under = denominator(step);
    below = 1 / (under + over * below || least);
    above = under + over / above || least;
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) <= closeEnough) return value;
  }
  const problem = `continued fraction: expected convergence from ${whole}, got none in ${mostSteps} steps`;
  throw new SalesKpiError("did-not-converge", problem);
}
