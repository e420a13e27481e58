/**
 * Returns the test of an id that a list may have twice: false for an id that it has once at most. A hash of each id sets one of many
 * bits, and only ids whose bit was set before may be repeats. Most lists have no repeats, and a map of all ids costs more than to
 * read them.
 */
export function mayRepeat(ids: readonly (string | null)[]): (id: string) => boolean {
  const bitCount = nextPowerOfTwo(ids.length * bitsOfId);
  const bits = new Uint32Array(bitCount >>> 5);
  const repeated = new Set<number>();
  for (const id of ids) {
    if (id === null) continue;
    const bit = hashOf(id) & (bitCount - 1);
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    if (((bits[word] ?? 0) & mask) !== 0) repeated.add(bit);
    else bits[word] = (bits[word] ?? 0) | mask;
  }
  return repeated.size === 0 ? () => false : (id) => repeated.has(hashOf(id) & (bitCount - 1));
}

/** Bits for each id: some 3 % of distinct ids share one with an earlier id. */
const bitsOfId = 32;

const nextPowerOfTwo = (least: number): number =>
  2 ** Math.max(5, Math.min(31, Math.ceil(Math.log2(Math.max(1, least)))));

/** Returns the FNV-1a hash of a text, by its UTF-16 units, with its high bits mixed into the low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
