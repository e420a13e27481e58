const powers = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
];

/** Returns 10^exponent as an exact double, and `NaN` outside 0 to 22, so that every comparison fails. */
export function powerOfTen(exponent: number): number {
  return powers[exponent] ?? NaN;
}

/** Returns 10^exponent as an integer. */
export function bigPowerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
