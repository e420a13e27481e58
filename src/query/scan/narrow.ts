/** Integers in the narrowest array that holds them all. The least number of the array's type stands for a missing value. */
export type NarrowIntegers = Int16Array | Int32Array | Float64Array;

/** Returns the number that stands for a missing value. */
export function missingValueOf(integers: NarrowIntegers): number {
  if (integers instanceof Float64Array) return -Infinity;
  return integers instanceof Int16Array ? -(2 ** 15) : -(2 ** 31);
}

/** Returns a copy of integers in the narrowest array. */
export function narrow(integers: Float64Array): NarrowIntegers {
  const largest = largestSize(integers);
  if (largest >= 2 ** 31) return integers.slice();
  const copy = largest < 2 ** 15 ? new Int16Array(integers.length) : new Int32Array(integers.length);
  const missing = missingValueOf(copy);
  for (let index = 0; index < integers.length; index += 1) {
    const integer = integers[index]!;
    copy[index] = integer === -Infinity ? missing : integer;
  }
  return copy;
}

/** Returns the largest absolute value, missing ones aside. */
function largestSize(integers: Float64Array): number {
  let largest = 0;
  for (const integer of integers)
    if (integer > largest || (-integer > largest && integer !== -Infinity)) largest = Math.abs(integer);
  return largest;
}
