/** B₂ₖ / 2k(2k − 1), from the last that matters at 10 to the first, over and under: the terms of Stirling's series. */
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

/** From here on the series is true to the last digit of a double. */
export const stirlingFrom = 10;

/** ½ ln 2π. */
export const halfLogTwoPi = 0.918938533204672741780329736406;

/** What Stirling's formula leaves out of ln Γ(x): Σ B₂ₖ / 2k(2k − 1)x²ᵏ⁻¹. Only from {@link stirlingFrom} on. */
export function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  return terms.reduce<number>((sum, [over, under]) => sum * square + over / under, 0) / x;
}
