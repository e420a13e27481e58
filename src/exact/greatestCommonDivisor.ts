/** Returns the greatest whole number that divides both. Of 0 and a number, that is the size of the number. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
