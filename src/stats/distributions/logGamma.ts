import { refuse } from "../../errors.js";
import { halfLogTwoPi, stirlingFrom, stirlingSeries } from "./stirlingSeries.js";

/** ζ(k) − 1 of Riemann's zeta function for k = 2, 3, …, down to the last digit of a double. */
const zetaLessOne = [
  6.4493406684822643647e-1, 2.020569031595942854e-1, 8.2323233711138191516e-2, 3.6927755143369926331e-2,
  1.7343061984449139714e-2, 8.3492773819228268398e-3, 4.0773561979443393787e-3, 2.0083928260822144179e-3,
  9.9457512781808533715e-4, 4.941886041194645587e-4, 2.4608655330804829863e-4, 1.2271334757848914675e-4,
  6.1248135058704829259e-5, 3.0588236307020493552e-5, 1.5282259408651871733e-5, 7.6371976378997622736e-6,
  3.8172932649998398565e-6, 1.9082127165539389257e-6, 9.5396203387279611316e-7, 4.7693298678780646312e-7,
  2.3845050272773299001e-7, 1.1921992596531107307e-7, 5.9608189051259479613e-8, 2.9803503514652280187e-8,
] as const;

const eulerGamma = 0.577215664901532860606512090082;

/**
 * Returns the natural logarithm of the gamma function, which extends the factorial to numbers between the whole ones.
 *
 *     Γ(x) = ∫₀^∞ tˣ⁻¹ e⁻ᵗ dt;   Γ(n + 1) = n!
 *
 * From 10 on, the result is Stirling's series. Below 10, Γ(x + 1) = x Γ(x) leads to the power series about 2. This
 * series keeps its digits near 1 and 2, the zeros of the logarithm.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 6.1.15, 6.1.33 and 6.1.41.
 *
 * @param x - above 0
 * @throws SalesKpiError `impossible-request` if `x` is not above 0 and finite
 * @example Math.exp(logGamma(5)).toFixed(9) // => '24.000000000'
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) refuse("logGamma: x", x, "a finite number above 0");
  if (x >= stirlingFrom) return (x - 0.5) * (Math.log(x) - 1) - 0.5 + halfLogTwoPi + stirlingSeries(x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return logGammaNearTwo(rest - 2) + Math.log(product);
}

/** Returns ln Γ(2 + e) for |e| ≤ ½: (1 − γ)e + Σ (−1)ᵏ (ζ(k) − 1) eᵏ / k. */
const logGammaNearTwo = (e: number): number =>
  e * (1 - eulerGamma + zetaLessOne.reduceRight((sum, zeta, index) => zeta / (index + 2) - e * sum, 0) * e);
