import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { quantile, type NumberSampleState } from "../../src/metric/quantile.js";
import { addCounts, atRank, tallySize, valuesOf, type Tally } from "../../src/metric/tally.js";

const wholes = fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 12 });
const identity = (value: number): number => value;

/** Counts each number of the run by looking for it in the list. */
function tallyOf(numbers: readonly number[]): Tally | null {
  if (numbers.length === 0) return null;
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const run = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { from, counts: run.map((number) => numbers.filter((each) => each === number).length) };
}

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((left, right) => left - right);

describe("a tally", () => {
  it("is the sorted list of what it counted, rank by rank", () => {
    fc.assert(
      fc.property(wholes, (numbers) => {
        const tally = tallyOf(numbers) ?? { from: 0, counts: [] };
        const sorted = inOrder(numbers);
        expect(valuesOf(tally)).toEqual(sorted);
        expect(tallySize(tally)).toBe(numbers.length);
        const ranks = Array.from({ length: numbers.length + 2 }, (_, index) => index - 1);
        expect(ranks.map((rank) => atRank(tally, new Float64Array(), rank))).toEqual(ranks.map((rank) => sorted[rank]));
      }),
    );
  });

  it("adds another tally and leaves the other as it was", () => {
    fc.assert(
      fc.property(wholes, wholes, (left, right) => {
        const [one, other] = [tallyOf(left), tallyOf(right)];
        if (one === null || other === null) return;
        expect(addCounts(one, other)).toBe(true);
        expect(one).toEqual(tallyOf([...left, ...right]));
        expect(other).toEqual(tallyOf(right));
      }),
    );
  });

  it("adds a tally up to a run of 65,536 numbers, at either end, and none beyond", () => {
    for (const side of [1, -1])
      for (const [gap, fits] of [
        [65_535, true],
        [65_536, false],
      ] as const) {
        const tally = { from: 7, counts: [2] };
        expect(addCounts(tally, { from: 7 + side * gap, counts: [3] })).toBe(fits);
        expect(valuesOf(tally)).toEqual(fits ? inOrder([7, 7, ...Array<number>(3).fill(7 + side * gap)]) : [7, 7]);
        expect(fits || tally).toEqual(fits || { from: 7, counts: [2] });
      }
  });
});

describe("quantile", () => {
  it("is the same for numbers tallied, listed, or some of each", () => {
    const shares = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);
    fc.assert(
      fc.property(wholes, wholes, wholes, shares, (first, second, listed, share) => {
        const metric = quantile(share, identity);
        const states: readonly NumberSampleState[] = [
          { values: [], tally: tallyOf(first), missing: 1 },
          { values: [...listed], tally: null, missing: 0 },
          { values: [], tally: tallyOf(second), missing: 2 },
        ];
        const before = structuredClone(states);
        const merged = states.reduce((left, right) => metric.merge(left, right), metric.init());
        expect(states).toEqual(before);
        const all = [...first, ...listed, ...second];
        expect(metric.result(merged)).toBe(evaluate(metric, all));
        expect(evidenceOf(metric, merged)).toMatchObject({ n: all.length, missing: 3 });
      }),
    );
  });

  const shareOf = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);
  const empty = { values: [], tally: null, missing: 0 };
  const merged = (share: number, states: readonly NumberSampleState[]): number | null => {
    const metric = quantile(share, identity);
    return metric.result(states.reduce((left, right) => metric.merge(left, right), metric.init()));
  };

  it("is the same for tallies too far apart to merge, with listed numbers anywhere", () => {
    const far = fc.constantFrom(0, 60_000, 70_000, -70_000, 1e9, -1e12);
    const moved = fc.tuple(far, wholes).map(([by, numbers]) => numbers.map((each) => each + by));
    const anywhere = fc.array(
      fc.oneof(fc.integer({ min: -20, max: 40 }), fc.double({ noNaN: true, min: -2e9, max: 2e9 })),
    );
    fc.assert(
      fc.property(fc.array(moved, { maxLength: 6 }), anywhere, shareOf, (parts, listed, share) => {
        const states = parts.map((numbers): NumberSampleState => ({ ...empty, values: [], tally: tallyOf(numbers) }));
        const all = [...parts.flat(), ...listed];
        const expected = evaluate(quantile(share, identity), all);
        const list = { ...empty, values: [...listed] };
        expect(merged(share, structuredClone([...states, list]))).toBe(expected);
        expect(merged(share, structuredClone([list, ...states.toReversed()]))).toBe(expected);
      }),
    );
  });

  it("is right for thousands of tallies in turn at zero and at a thousand million", () => {
    const states = Array.from({ length: 4_000 }, (_, at): NumberSampleState => ({
      ...empty,
      values: [],
      tally: { from: at % 2 ? 1e9 : 0, counts: [1, 0, 2] },
    }));
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => merged(share, structuredClone(states)))).toEqual([
      0,
      2,
      5e8 + 1,
      1e9 + 2,
      1e9 + 2,
    ]);
  });

  it("is right for two tallies whose common run is just too long, or just not", () => {
    for (const gap of [65_534, 65_535, 65_536, 65_537]) {
      const states = [0, gap].map((from): NumberSampleState => ({
        ...empty,
        values: [3],
        tally: { from, counts: [1] },
      }));
      expect([0, 0.5, 1].map((share) => merged(share, structuredClone(states)))).toEqual([0, 3, gap]);
    }
  });
});
