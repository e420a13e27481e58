/** Where a run of draws stands: a seed, whose they are, and in which period. */
export interface StreamOfDraws {
  readonly seed: number;
  /** Two words that name the figure drawn. */
  readonly name: readonly [number, number];
  readonly period: number;
}

/**
 * The words of `philox` for a run of paths, four to a block: path p has word p mod 4 of block ⌊p / 4⌋, so that a path's word depends
 * on the path and on nothing drawn before.
 *
 *     counter = (⌊path / 4⌋, name₀, name₁, period),   key = seed
 *
 * The rounds are those of `src/stats/philox.ts`, seven of them, with nothing allocated and nothing but 32-bit integers: the upper word of a product
 * is put together from the products of halves. Decision: seven-rounds.
 *
 * @param words - filled from its start; its length and `first` are multiples of 4
 * @param first - the path that the first word is for
 */
export function philoxBlocks(words: Uint32Array, first: number, { seed, name, period }: StreamOfDraws): void {
  const [low, high, name0, name1] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, name[0] | 0, name[1] | 0];
  // Of the first round one half, and of the second the other, are the same for every block of a name.
  const afterOne = (upperOfProduct(name1, 0xcd9e8d57) ^ name0 ^ low) | 0;
  const lowerOfOne = Math.imul(name1, 0xcd9e8d57);
  const upperOfTwo = upperOfProduct(afterOne, 0xd2511f53);
  const lowerOfTwo = Math.imul(afterOne, 0xd2511f53);
  for (let place = 0; place < words.length; place += 4) {
    const block = ((first + place) / 4) | 0;
    const c2OfOne = upperOfProduct(block, 0xd2511f53) ^ (period | 0) ^ high;
    let k0 = (low + 0x9e3779b9) | 0;
    let k1 = (high + 0xbb67ae85) | 0;
    let c0 = upperOfProduct(c2OfOne, 0xcd9e8d57) ^ lowerOfOne ^ k0;
    let c1 = Math.imul(c2OfOne, 0xcd9e8d57);
    let c2 = upperOfTwo ^ Math.imul(block, 0xd2511f53) ^ k1;
    let c3 = lowerOfTwo;
    for (let round = 2; round < 7; round += 1) {
      k0 = (k0 + 0x9e3779b9) | 0;
      k1 = (k1 + 0xbb67ae85) | 0;
      const lower2 = c2 & 0xffff;
      const upper2 = c2 >>> 16;
      const middle2 = (Math.imul(upper2, 0x8d57) + (Math.imul(lower2, 0x8d57) >>> 16)) | 0;
      const carried2 = (Math.imul(lower2, 0xcd9e) + (middle2 & 0xffff)) | 0;
      const high2 = Math.imul(upper2, 0xcd9e) + (middle2 >>> 16) + (carried2 >>> 16);
      const lower0 = c0 & 0xffff;
      const upper0 = c0 >>> 16;
      const middle0 = (Math.imul(upper0, 0x1f53) + (Math.imul(lower0, 0x1f53) >>> 16)) | 0;
      const carried0 = (Math.imul(lower0, 0xd251) + (middle0 & 0xffff)) | 0;
      const high0 = Math.imul(upper0, 0xd251) + (middle0 >>> 16) + (carried0 >>> 16);
      const next0 = high2 ^ c1 ^ k0;
      c1 = Math.imul(c2, 0xcd9e8d57);
      c2 = high0 ^ c3 ^ k1;
      c3 = Math.imul(c0, 0xd2511f53);
      c0 = next0;
    }
    words[place] = c0;
    words[place + 1] = c1;
    words[place + 2] = c2;
    words[place + 3] = c3;
  }
}

/** The upper word of the product of two words. */
function upperOfProduct(left: number, right: number): number {
  const [low, high, rightLow, rightHigh] = [left & 0xffff, left >>> 16, right & 0xffff, right >>> 16];
  const middle = (Math.imul(high, rightLow) + (Math.imul(low, rightLow) >>> 16)) | 0;
  const carried = (Math.imul(low, rightHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(high, rightHigh) + (middle >>> 16) + (carried >>> 16)) | 0;
}
