import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compositeKeyIndex, type CompositeKeyIndex } from "../../../src/query/aggregate/compositeKeyIndex.js";

type Pair = readonly [left: number, right: number];

const edges = [0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 63, 64, 65, 2047, 2048, 4095, 4096, 70_000];
const side = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(...edges, most), fc.nat({ max: most }));
const somePairs = fc.array(fc.tuple(side(5e6), side(2 ** 26 - 1)), { maxLength: 60 });

/** Largest source. */
const limit = 2 ** 22;

/** Returns a twin that numbers pairs by their text. */
function twin(): (left: number, right: number) => number {
  const numbers = new Map<string, number>();
  return (left, right) => {
    const name = `${left}/${right}`;
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return numbers.get(name) ?? NaN;
  };
}

/** Returns the source's entry of a pair; undefined if the source has no room for it. */
const entryOf = ({ ids, stride }: CompositeKeyIndex, left: number, right: number): number | undefined =>
  right < stride ? ids[left * stride + right] : undefined;

function expectLikeTwin(requested: readonly Pair[]): void {
  const index = compositeKeyIndex();
  const idOf = twin();
  for (const [left, right] of requested) {
    const number = idOf(left, right);
    expect(index.idOf(left, right)).toBe(number);
    expect([index.lefts[number], index.rights[number]]).toEqual([left, right]);
  }
  for (const [left, right] of requested) {
    expect(index.idOf(left, right)).toBe(idOf(left, right));
    expect([undefined, 0, idOf(left, right)]).toContain(entryOf(index, left, right));
  }
  expect(index.lefts).toHaveLength(new Set(requested.map(String)).size + 1);
  expect(index.rights).toHaveLength(index.lefts.length);
  expect(index.ids.length).toBeLessThanOrEqual(limit);
}

describe("a composite-key index", () => {
  it("numbers pairs from 1 in order of arrival, each once, however far apart", () => {
    fc.assert(fc.property(somePairs, expectLikeTwin), { numRuns: 60 });
  });

  it("tells every pair of a square apart, row by row, column by column and from the far end", () => {
    const square = Array.from({ length: 40 * 40 }, (_, at): Pair => [Math.floor(at / 40), at % 40]);
    expectLikeTwin(square);
    expectLikeTwin(square.map(([left, right]): Pair => [right, left]));
    expectLikeTwin(square.toReversed());
  });

  it("gives no pair the entry of another with the same position at another stride", () => {
    for (const stride of [4, 8, 64, 4096])
      for (const [left, right] of [
        [0, stride],
        [1, stride + 1],
        [2, 3 * stride - 1],
      ] as const)
        for (const alias of [
          [left + 1, right - stride],
          [left + Math.floor(right / stride), right % stride],
        ] as const) {
          expectLikeTwin([[left, right], alias, [left, right]]);
          expectLikeTwin([[0, stride - 1], alias, [left, right], alias]);
        }
  });

  it("keeps the ids of pairs beyond the table", () => {
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

  it("has every pair of a full table in the table itself, so that a loop looks up none of them twice", () => {
    const index = compositeKeyIndex();
    for (let left = 0; left < 2048; left += 1) index.idOf(left, (left * 7) % 2048);
    for (let left = 0; left < 2048; left += 1) expect(entryOf(index, left, (left * 7) % 2048)).toBe(left + 1);
  });

  it("gives pairs with the same canonical right number one id, whichever comes first", () => {
    const ended = new Set([0, 3, 2048]);
    const near = fc.array(fc.tuple(fc.constantFrom(0, 1, 3, 5, 2048, 4000), fc.constantFrom(0, 1, 2, 5, 9, 3000)));
    fc.assert(
      fc.property(near, (requested) => {
        const index = compositeKeyIndex((left, right) => (ended.has(left) ? 0 : right));
        const idOf = twin();
        for (const [left, right] of [...requested, ...requested]) {
          const canonical = ended.has(left) ? 0 : right;
          const number = idOf(left, canonical);
          expect(index.idOf(left, right)).toBe(number);
          expect([index.lefts[number], index.rights[number]]).toEqual([left, canonical]);
          expect([undefined, 0, number]).toContain(entryOf(index, left, right));
        }
      }),
      { numRuns: 60 },
    );
  });
});
