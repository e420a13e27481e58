import { checkShapes } from "./checkShapes.js";
import { logGamma } from "./logGamma.js";
import { halfLogTwoPi, stirlingFrom, stirlingSeries } from "./stirlingSeries.js";

/**
 * Returns the natural logarithm of the beta function.
 *
 *     B(a, b) = ∫₀¹ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt = Γ(a) Γ(b) / Γ(a + b)
 *
 * For large parameters the large common terms of both logarithms cancel before the subtraction.
 *
 * Source: A. R. DiDonato and A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * Transactions on Mathematical Software 18 (1992).
 *
 * @throws SalesKpiError `impossible-request` if `a` or `b` is not above 0 and finite
 * @example Math.exp(-logBeta(2, 3)).toFixed(9) // => '12.000000000'
 */
export function logBeta(a: number, b: number): number {
  checkShapes("logBeta", a, b);
  const [less, more] = a < b ? [a, b] : [b, a];
  const both = less + more;
  if (more < stirlingFrom) return logGamma(less) + logGamma(more) - logGamma(both);
  const correction = stirlingSeries(more) - stirlingSeries(both);
  const without = Math.log1p(-less / both);
  if (less < stirlingFrom) return logGamma(less) + correction + less * (1 - Math.log(both)) + (more - 0.5) * without;
  const rest = halfLogTwoPi + stirlingSeries(less) + correction - 0.5 * Math.log(more);
  return rest + (less - 0.5) * Math.log(less / both) + more * without;
}
