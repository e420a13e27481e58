import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { philox, type FourWords, type TwoWords } from "../../src/stats/random/philox.js";
import vectors from "../oracle/vectors/00-philox.json" with { type: "json" };

/** The rounds as the paper writes them, on big integers. */
function naive(counter: readonly bigint[], key: readonly bigint[]): bigint[] {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a = 0n, b = 0n, c = 0n, d = 0n] = counter;
  const [k0 = 0n, k1 = 0n] = key;
  for (let round = 0n; round < 10n; round += 1n) {
    const [left, right] = [0xd2511f53n * a, 0xcd9e8d57n * c];
    a = (right >> 32n) ^ b ^ word(k0 + round * 0x9e3779b9n);
    c = (left >> 32n) ^ d ^ word(k1 + round * 0xbb67ae85n);
    [b, d] = [word(right), word(left)];
  }
  return [a, b, c, d];
}

const four = (words: readonly number[]): FourWords => {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = words;
  return [a, b, c, d];
};
const two = (words: readonly number[]): TwoWords => {
  const [a = NaN, b = NaN] = words;
  return [a, b];
};

describe("philox", () => {
  it.each(vectors.cases)("answers the published words: $id", ({ input, expected }) => {
    const numbers = (hexes: readonly string[]): number[] => hexes.map((hex) => Number.parseInt(hex, 16));
    expect(philox(four(numbers(input.ctrHex)), two(numbers(input.keyHex)))).toEqual(numbers(expected.outHex));
  });

  it("answers what its rounds on big integers do", () => {
    const words = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0xffffffff, 0x80000000)), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (drawn) => {
        const [counter, key] = [drawn.slice(0, 4), drawn.slice(4)];
        expect(philox(four(counter), two(key)).map(BigInt)).toEqual(naive(counter.map(BigInt), key.map(BigInt)));
      }),
    );
  });

  it("takes the lowest 32 bits of what is no word", () => {
    expect(philox([2 ** 32 + 5, -1, 0, 7.9], [-2, 2 ** 33])).toEqual(philox([5, 0xffffffff, 0, 7], [0xfffffffe, 0]));
  });
});
