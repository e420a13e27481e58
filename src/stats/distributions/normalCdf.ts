import { refuse } from "../../errors.js";
import { continuedFraction } from "./continuedFraction.js";
import { normalDensity } from "./normalDensity.js";

/**
 * Returns the chance that a standard normal number is `z` at most.
 *
 *     Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/15 + …) near 0;   Φ(−z) = φ(z) / (z + 1 / (z + 2 / (z + …))) beyond 2
 *
 * A far tail keeps its digits: Φ(−37) is 5.7 × 10⁻³⁰⁰. The chance of more than `z` is `normalCdf(-z)`.
 *
 * Sources: G. Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11 (2004); M. Abramowitz
 * and I. A. Stegun, Handbook of Mathematical Functions (1964), 26.2.14.
 *
 * @throws SalesKpiError `impossible-request` if `z` is not finite
 * @example normalCdf(1.959963984540054).toFixed(12) // => '0.975000000000'
 */
export function normalCdf(z: number): number {
  if (!Number.isFinite(z)) refuse("normalCdf: z", z, "a finite number");
  const density = normalDensity(z);
  const size = Math.abs(z);
  if (size < 2) {
    let sum = z;
    let term = z;
    for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  const tail =
    density &&
    density /
      continuedFraction(
        size,
        (step) => step,
        () => size,
      );
  return z < 0 ? tail : 1 - tail;
}
