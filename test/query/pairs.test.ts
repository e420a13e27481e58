import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPairs, type Pairs } from "../../src/query/scan/pairs.js";

type Pair = readonly [left: number, right: number];

const edges = [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 63, 64, 65, 2047, 2048, 4095, 4096, 70_000];
const side = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(...edges, most), fc.nat({ max: most }));
const somePairs = fc.array(fc.tuple(side(5e6), side(2 ** 26 - 1)), { maxLength: 60 });

/** The most places that the table may ever have. */
const limit = 2 ** 22;

/** Numbers pairs by their text. */
function twin(): (left: number, right: number) => number {
  const numbers = new Map<string, number>();
  return (left, right) => {
    const name = `${left}/${right}`;
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return numbers.get(name) ?? NaN;
  };
}

/** What a loop finds in the table for a pair, undefined where the table has no room for it. */
const found = ({ places, across }: Pairs, left: number, right: number): number | undefined =>
  right < across ? places[left * across + right] : undefined;

function expectLikeTwin(asked: readonly Pair[]): void {
  const pairs = emptyPairs();
  const numberOf = twin();
  for (const [left, right] of asked) {
    const number = numberOf(left, right);
    expect(pairs.numberOf(left, right)).toBe(number);
    expect([pairs.lefts[number], pairs.rights[number]]).toEqual([left, right]);
  }
  for (const [left, right] of asked) {
    expect(pairs.numberOf(left, right)).toBe(numberOf(left, right));
    expect([undefined, 0, numberOf(left, right)]).toContain(found(pairs, left, right));
  }
  expect(pairs.lefts).toHaveLength(new Set(asked.map(String)).size + 1);
  expect(pairs.rights).toHaveLength(pairs.lefts.length);
  expect(pairs.places.length).toBeLessThanOrEqual(limit);
}

describe("pairs", () => {
  it("are numbered from 1 in the order they are first met, each once, however far apart", () => {
    fc.assert(fc.property(somePairs, expectLikeTwin), { numRuns: 60 });
  });

  it("are told apart in every cell of a square, row by row, column by column and from the far end", () => {
    const square = Array.from({ length: 40 * 40 }, (_, at): Pair => [Math.floor(at / 40), at % 40]);
    expectLikeTwin(square);
    expectLikeTwin(square.map(([left, right]): Pair => [right, left]));
    expectLikeTwin(square.toReversed());
  });

  it("do not share a place with a pair that the same arithmetic would put there", () => {
    for (const across of [4, 8, 64, 4096])
      for (const [left, right] of [
        [0, across],
        [1, across + 1],
        [2, 3 * across - 1],
      ] as const)
        for (const alias of [
          [left + 1, right - across],
          [left + Math.floor(right / across), right % across],
        ] as const) {
          expectLikeTwin([[left, right], alias, [left, right]]);
          expectLikeTwin([[0, across - 1], alias, [left, right], alias]);
        }
  });

  it("keep their numbers when there are more of them than the table has room for", () => {
    const far = [3000, 9, 2047, 2048, 2049, 4100, 0];
    expectLikeTwin(far.flatMap((left) => far.map((right): Pair => [left, right])));
    expectLikeTwin(far.flatMap((right) => far.map((left): Pair => [left, right])));
    expectLikeTwin([
      [limit, 1],
      [0, limit],
      [limit, limit],
      [limit - 1, 0],
      [0, limit - 1],
      [0, 0],
    ]);
  });

  it("find every pair of a full table in the table itself, so that a loop asks for none of them twice", () => {
    const pairs = emptyPairs();
    for (let left = 0; left < 2048; left += 1) pairs.numberOf(left, (left * 7) % 2048);
    for (let left = 0; left < 2048; left += 1) expect(found(pairs, left, (left * 7) % 2048)).toBe(left + 1);
  });

  it("count as the pair that they are said to be the same as, whichever of them comes first", () => {
    const ended = new Set([0, 3, 2048]);
    const near = fc.array(fc.tuple(fc.constantFrom(0, 1, 3, 5, 2048, 4000), fc.constantFrom(0, 1, 2, 5, 9, 3000)));
    fc.assert(
      fc.property(near, (asked) => {
        const pairs = emptyPairs((left, right) => (ended.has(left) ? 0 : right));
        const numberOf = twin();
        for (const [left, right] of [...asked, ...asked]) {
          const same = ended.has(left) ? 0 : right;
          const number = numberOf(left, same);
          expect(pairs.numberOf(left, right)).toBe(number);
          expect([pairs.lefts[number], pairs.rights[number]]).toEqual([left, same]);
          expect([undefined, 0, number]).toContain(found(pairs, left, right));
        }
      }),
      { numRuns: 60 },
    );
  });
});
