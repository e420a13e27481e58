/**
 * Numerators and denominators of B₂ₖ / 2k(2k − 1), the terms of Stirling's series, from the last that matters at 10.
 */
const terms = [
  [-3617, 122400],
  [1, 156],
  [-691, 360360],
  [1, 1188],
  [-1, 1680],
  [1, 1260],
  [-1, 360],
  [1, 12],
] as const;

/** Least x for which the series is exact to the last digit of a double. */
export const stirlingFrom = 10;

/** ½ ln 2π. */
export const halfLogTwoPi = 0.918938533204672741780329736406;

/** Returns the error of Stirling's formula for ln Γ(x), Σ B₂ₖ / 2k(2k − 1)x²ᵏ⁻¹, for x from {@link stirlingFrom} on. */
export function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  return terms.reduce<number>((sum, [over, under]) => sum * square + over / under, 0) / x;
}
