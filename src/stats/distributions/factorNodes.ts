import { normalDensity } from "./normalDensity.js";

/** A value of the common factor, and the part of the whole that it stands for. */
export interface FactorNode {
  readonly z: number;
  readonly weight: number;
}

/** Beyond ±7.5 a standard normal number lies once in 10¹³. */
const farthest = 7.5;

/**
 * Equally spaced values of a standard normal factor. For a smooth integrand over the whole line the trapezoidal rule has an error
 * that falls faster than any power of the spacing: e^(−2π²) where the spacing is the standard deviation of the narrowest
 * bell that is integrated.
 *
 * Source: L. N. Trefethen and J. A. C. Weideman, The exponentially convergent trapezoidal rule, SIAM Review 56 (2014).
 */
export function factorNodes(spacing: number): FactorNode[] {
  const side = Math.ceil(farthest / spacing);
  const nodes = Array.from({ length: 2 * side + 1 }, (_, index) => (index - side) * spacing);
  const total = nodes.reduce((sum, z) => sum + normalDensity(z), 0);
  return nodes.map((z) => ({ z, weight: normalDensity(z) / total }));
}
