/** Binomial coefficient, exactly. */
export function choose(n: number, k: number): bigint {
  let coefficient = 1n;
  for (let i = 1; i <= k; i += 1) coefficient = (coefficient * BigInt(n - k + i)) / BigInt(i);
  return coefficient;
}

/** Quotient of whole numbers of any size, to the last digits of a double. */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = BigInt(numerator.toString(2).length - denominator.toString(2).length - 64);
  const scaled = shift > 0n ? numerator / (denominator << shift) : (numerator << -shift) / denominator;
  return Number(scaled) * 2 ** Number(shift);
}
