import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quickselect } from "../../src/metric/quickselect.js";

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Sorted, and every zero without a sign: the order of two zeros does not matter. */
const inOrder = (values: readonly number[]): number[] =>
  values.map((value) => value + 0).sort((left, right) => left - right);

/** What is selected at every rank, and just outside, each from a fresh list and all from one that is used again. */
function everyRank(values: readonly number[]): { fresh: unknown[]; reused: unknown[]; left: number[] } {
  const ranks = Array.from({ length: values.length + 2 }, (_, at) => at - 1);
  const list = Float64Array.from(values);
  const unsigned = (value: number | undefined): number | undefined => (value === undefined ? undefined : value + 0);
  return {
    fresh: ranks.map((rank) => unsigned(quickselect(Float64Array.from(values), rank))),
    reused: ranks.toReversed().map((rank) => unsigned(quickselect(list, rank))),
    left: Array.from(list),
  };
}

function expectSorted(values: readonly number[]): void {
  const sorted = inOrder(values);
  const { fresh, reused, left } = everyRank(values);
  expect(fresh).toEqual([undefined, ...sorted, undefined]);
  expect(reused).toEqual(fresh.toReversed());
  expect(inOrder(left)).toEqual(sorted);
}

const run = (length: number, value: (at: number) => number): number[] => Array.from({ length }, (_, at) => value(at));

/** Values with the most unequal partitions by the middle one: each round leaves all but a few. */
function worstCase(length: number): number[] {
  const places = run(length, (at) => at);
  const values = new Array<number>(length).fill(0);
  for (let first = 0; first < length; first += 1) {
    const middle = (first + length - 1) >>> 1;
    values[places[middle] ?? 0] = first;
    [places[first], places[middle]] = [places[middle] ?? 0, places[first] ?? 0];
  }
  return values;
}

const orders: Readonly<Record<string, (length: number) => number[]>> = {
  sorted: (length) => run(length, (at) => at),
  reversed: (length) => run(length, (at) => length - at),
  "an organ pipe": (length) => run(length, (at) => Math.min(at, length - at)),
  "an organ pipe upside down": (length) => run(length, (at) => Math.abs(2 * at - length)),
  "all equal": (length) => run(length, () => 7),
  "two values": (length) => run(length, (at) => (at * 7919) % 2),
  "two values, one of them once": (length) => run(length, (at) => (at === length >> 1 ? 1 : 0)),
  "a saw": (length) => run(length, (at) => at % 10),
  "the worst for a pivot in the middle": worstCase,
};

describe("the number at a rank", () => {
  it("is the number at that rank of a sorted copy, at every rank, and undefined beyond", () => {
    fc.assert(fc.property(fc.array(number, { maxLength: 40 }), expectSorted), { numRuns: 300 });
  });

  it.each(Object.entries(orders))("is that of a sorted copy where the list is %s", (_, order) => {
    for (const length of [0, 1, 2, 3, 4, 5, 8, 63, 64, 65, 300]) expectSorted(order(length));
  });

  it.each(Object.entries(orders))(
    "is found without going through a long list for every number of it: %s",
    (_, order) => {
      const values = order(200_000);
      const sorted = inOrder(values);
      for (const rank of [0, 1, 99_999, 100_000, 150_000, 199_999])
        expect(quickselect(Float64Array.from(values), rank)).toBe(sorted[rank]);
    },
  );

  it("is undefined in an empty list", () => {
    for (const rank of [-1, -0, 0, 1]) expect(quickselect(new Float64Array(0), rank)).toBeUndefined();
  });

  it("is found among infinities too", () => {
    expectSorted([Infinity, -Infinity, 0, Infinity, -1, 5e-324, -Infinity]);
  });
});
