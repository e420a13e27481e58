/** Four 32-bit words, each from 0 to 2³² − 1. */
export type FourWords = readonly [number, number, number, number];

/** Two 32-bit words. */
export type TwoWords = readonly [number, number];

/**
 * Returns four 32-bit words that look random, made of a counter and a key alone: the counter-based generator Philox4x32. It
 * has no state, so any block is available at any time, in any order and in any worker.
 *
 * Ten rounds or seven, in each of which two words of the counter are multiplied to 64 bits and mixed with the key:
 *
 *     (c₀, c₁, c₂, c₃) → (hi(M₁c₂) ⊕ c₁ ⊕ k₀, lo(M₁c₂), hi(M₀c₀) ⊕ c₃ ⊕ k₁, lo(M₀c₀))
 *
 * Seven rounds are the fewest that passed every test of the authors; ten leave a margin. Of a larger number the lowest 32
 * bits count, as `>>> 0` takes them. Not for secrets.
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3, SC'11 (2011).
 *
 * @example philox([0, 0, 0, 0], [0, 0]) // => [1713891541, 3781805453, 3159862348, 2600524760]
 */
export function philox(counter: FourWords, key: TwoWords, rounds: 7 | 10 = 10): FourWords {
  let [c0, c1, c2, c3] = [counter[0] >>> 0, counter[1] >>> 0, counter[2] >>> 0, counter[3] >>> 0];
  let [k0, k1] = [key[0] >>> 0, key[1] >>> 0];
  for (let round = 0; round < rounds; round += 1) {
    const [first, third] = [c0, c2];
    c0 = (highWord(multiplierOfThird, third) ^ c1 ^ k0) >>> 0;
    c1 = Math.imul(multiplierOfThird, third) >>> 0;
    c2 = (highWord(multiplierOfFirst, first) ^ c3 ^ k1) >>> 0;
    c3 = Math.imul(multiplierOfFirst, first) >>> 0;
    k0 = (k0 + goldenRatio) >>> 0;
    k1 = (k1 + rootOfThree) >>> 0;
  }
  return [c0, c1, c2, c3];
}

// The constants of the paper: multipliers that mix well, and the leading bits of (√5 − 1)/2 and √3 − 1 that the key grows by.
const multiplierOfFirst = 0xd2511f53;
const multiplierOfThird = 0xcd9e8d57;
const goldenRatio = 0x9e3779b9;
const rootOfThree = 0xbb67ae85;

/** Returns the upper 32 bits of the product of two words, by halves of the first: each product then fits into a double. */
function highWord(a: number, b: number): number {
  const low = (a & 0xffff) * b;
  const high = (a >>> 16) * b + Math.floor(low / 0x10000);
  return Math.floor(high / 0x10000);
}
