/** Whole numbers in the narrowest form that holds them all; the form's least number stands for a missing one. */
export type Packed = Int16Array | Int32Array | Float64Array;

/** The number that stands for a missing one. */
export function missingIn(numbers: Packed): number {
  if (numbers instanceof Float64Array) return -Infinity;
  return numbers instanceof Int16Array ? -(2 ** 15) : -(2 ** 31);
}

/** A copy in the narrowest form. */
export function packed(numbers: Float64Array): Packed {
  const most = mostIn(numbers);
  if (most >= 2 ** 31) return numbers.slice();
  const narrow = most < 2 ** 15 ? new Int16Array(numbers.length) : new Int32Array(numbers.length);
  const missing = missingIn(narrow);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    narrow[index] = number === -Infinity ? missing : number;
  }
  return narrow;
}

/** The greatest size among the numbers that are there. */
function mostIn(numbers: Float64Array): number {
  let most = 0;
  for (const number of numbers) if (number > most || (-number > most && number !== -Infinity)) most = Math.abs(number);
  return most;
}
