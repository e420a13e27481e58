/** The array with room for so many bins: itself, or a copy of twice the size. */
export function roomFor<Form extends Float64Array | Int32Array | Uint8Array>(bins: number, array: Form): Form {
  if (array.length >= bins) return array;
  const grown = new (array.constructor as new (length: number) => Form)(Math.max(64, 2 * bins));
  grown.set(array);
  return grown;
}
