/** Returns an array with an entry for each of `length` groups: the given one, or a copy of twice that length. */
export function ensureCapacity<Numbers extends Float64Array | Int32Array | Uint8Array>(
  length: number,
  array: Numbers,
): Numbers {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => Numbers)(Math.max(64, 2 * length));
  larger.set(array);
  return larger;
}
