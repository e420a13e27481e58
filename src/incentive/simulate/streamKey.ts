/**
 * Returns the key of the random stream with some names: two 32-bit words, the same in every run. Different names have different keys,
 * with near certainty.
 *
 * FNV-1a over the code units of the names' JSON, twice with different starts, and mixed by the finalizer of MurmurHash3.
 */
export function streamKey(...names: readonly string[]): readonly [number, number] {
  const text = JSON.stringify(names);
  return [hash(text, 0x811c9dc5), hash(text, 0x2f0b4c47)];
}

function hash(text: string, start: number): number {
  let word = start;
  for (let index = 0; index < text.length; index += 1) word = Math.imul(word ^ text.charCodeAt(index), 0x01000193);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
