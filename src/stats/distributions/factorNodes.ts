import { normalDensity } from "./normalDensity.js";

/** Value of the common factor, and its weight. */
export interface FactorNode {
  readonly z: number;
  readonly weight: number;
}

/** Range of nodes: a standard normal number lies beyond ±7.5 once in 10¹³. */
const farthest = 7.5;

/**
 * Returns equally spaced values of a standard normal factor. For a smooth integrand over the whole line, the error of the
 * trapezoidal rule falls faster than any power of the spacing: e^(−2π²) if the spacing is the standard deviation of the
 * narrowest bell in the integrand.
 *
 * Source: L. N. Trefethen and J. A. C. Weideman, The exponentially convergent trapezoidal rule, SIAM Review 56 (2014).
 */
export function factorNodes(spacing: number): FactorNode[] {
  const side = Math.ceil(farthest / spacing);
  const nodes = Array.from({ length: 2 * side + 1 }, (_, index) => (index - side) * spacing);
  const total = nodes.reduce((sum, z) => sum + normalDensity(z), 0);
  return nodes.map((z) => ({ z, weight: normalDensity(z) / total }));
}
