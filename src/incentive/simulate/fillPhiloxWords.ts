/** Random stream: a seed, the key of the drawn quantity, and a period. */
export interface RandomStream {
  readonly seed: number;
  readonly key: readonly [number, number];
  readonly period: number;
}

/**
 * Fills `words` with Philox words for consecutive scenarios, four to a block. Scenario s has word s mod 4 of block ⌊s / 4⌋, so that
 * its word depends on nothing drawn before.
 *
 *     counter = (⌊scenario / 4⌋, key₀, key₁, period),   key = seed
 *
 * The rounds are those of `src/stats/random/philox.ts`, seven of them, without allocation and with 32-bit integers only: the upper word
 * of a product is combined from the products of halves. Decision: seven-rounds.
 *
 * @param words - filled from its start; its length and `first` are multiples of 4
 * @param first - the scenario of the first word
 */
export function fillPhiloxWords(words: Uint32Array, first: number, { seed, key, period }: RandomStream): void {
  const [low, high, key0, key1] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, key[0] | 0, key[1] | 0];
  // One half of the first round and one half of the second are the same for every block of a stream.
  const afterOne = (upperOfProduct(key1, 0xcd9e8d57) ^ key0 ^ low) | 0;
  const lowerOfOne = Math.imul(key1, 0xcd9e8d57);
  const upperOfTwo = upperOfProduct(afterOne, 0xd2511f53);
  const lowerOfTwo = Math.imul(afterOne, 0xd2511f53);
  for (let index = 0; index < words.length; index += 4) {
    const block = ((first + index) / 4) | 0;
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
    words[index] = c0;
    words[index + 1] = c1;
    words[index + 2] = c2;
    words[index + 3] = c3;
  }
}

/** Returns the upper word of the product of two words. */
function upperOfProduct(left: number, right: number): number {
  const [low, high, rightLow, rightHigh] = [left & 0xffff, left >>> 16, right & 0xffff, right >>> 16];
  const middle = (Math.imul(high, rightLow) + (Math.imul(low, rightLow) >>> 16)) | 0;
  const carried = (Math.imul(low, rightHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(high, rightHigh) + (middle >>> 16) + (carried >>> 16)) | 0;
}
