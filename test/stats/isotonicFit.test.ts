import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isotonicFit } from "../../src/stats/calibration/isotonicFit.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, near } from "./stageProbabilities.js";

const weighted = fc.array(
  fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: 0.01, max: 50, noNaN: true })),
  { maxLength: 25 },
);
const split = (given: readonly (readonly [number, number])[]): [number[], number[]] => [
  given.map(([value]) => value),
  given.map(([, weight]) => weight),
];

/** The fit as its min-max formula tells it: the least over ends of the greatest over starts of the mean between them. */
function minMax(values: readonly number[], weights: readonly number[]): number[] {
  const mean = (start: number, end: number): number => {
    const part = weights.slice(start, end + 1);
    const sum = part.reduce((total, weight, index) => total + weight * (values[start + index] ?? NaN), 0);
    return sum / part.reduce((total, weight) => total + weight, 0);
  };
  return values.map((_, index) => {
    const ends = values.map((__, end) => end).filter((end) => end >= index);
    const starts = values.map((__, start) => start).filter((start) => start <= index);
    return Math.min(...ends.map((end) => Math.max(...starts.map((start) => mean(start, end)))));
  });
}

describe("the isotonic fit", () => {
  const cases = [...casesOf("isotonicUnweighted"), ...casesOf("isotonicWeighted")];

  it("has cases to agree with", () => {
    expect(cases.length).toBe(9);
  });

  it.each(cases)("agrees with R and scikit-learn: $id", ({ input, expected, relTol }) => {
    // A non-increasing fit is the non-decreasing one of the values turned round.
    const sign = input.increasing === false ? -1 : 1;
    const { fitted } = isotonicFit(
      input.y.map((value) => sign * value),
      input.w,
    );
    expect(fitted.length).toBe(expected.fit.length);
    fitted.forEach((value, index) => {
      near(sign * value, expected.fit[index] ?? NaN, relTol);
    });
  });

  it("is that of the min-max formula", () => {
    fc.assert(
      fc.property(weighted, (given) => {
        const [values, weights] = split(given);
        const expected = minMax(values, weights);
        isotonicFit(values, weights).fitted.forEach((value, index) => {
          near(value, expected[index] ?? NaN, 1e-12);
        });
      }),
    );
  });

  it("never falls, keeps the weighted sum, and fits its own answer with itself, to the bit", () => {
    fc.assert(
      fc.property(weighted, (given) => {
        const [values, weights] = split(given);
        const { fitted } = isotonicFit(values, weights);
        expect(fitted).toEqual(fitted.toSorted((a, b) => a - b));
        const sum = (of: readonly number[]): number =>
          of.reduce((total, value, index) => total + value * (weights[index] ?? NaN), 0);
        expect(Math.abs(sum(fitted) - sum(values))).toBeLessThan(1e-9);
        expect(isotonicFit(fitted, weights).fitted).toEqual(fitted);
      }),
    );
  });

  it("takes a weight of 3 for the same value three times, and no notice of the weights' unit", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }))), (given) => {
        const [values, weights] = split(given);
        const { fitted } = isotonicFit(values, weights);
        const repeat = (list: readonly number[]): number[] =>
          list.flatMap((value, index) => Array.from({ length: weights[index] ?? 0 }, () => value));
        isotonicFit(repeat(values)).fitted.forEach((value, index) => {
          near(value, repeat(fitted)[index] ?? NaN, 1e-12);
        });
        const doubled = weights.map((weight) => 1024 * weight);
        expect(isotonicFit(values, doubled).fitted).toEqual(fitted);
      }),
    );
  });

  it("names the blocks, which cover all values in their order and rise or are level", () => {
    fc.assert(
      fc.property(weighted, (given) => {
        const [values, weights] = split(given);
        const { fitted, blocks } = isotonicFit(values, weights);
        expect(blocks.flatMap(({ start, end, value }) => values.slice(start, end).map(() => value))).toEqual(fitted);
        expect(blocks.map(({ start }) => start)).toEqual([0, ...blocks.map(({ end }) => end)].slice(0, blocks.length));
        for (const { start, end, weight } of blocks)
          near(
            weight,
            weights.slice(start, end).reduce((total, each) => total + each, 0),
            1e-12,
          );
      }),
    );
    expect(isotonicFit([0.1, 0.4, 0.2, 0.8], [5, 1, 3, 2]).blocks).toEqual([
      { start: 0, end: 1, value: 0.1, weight: 5 },
      { start: 1, end: 3, value: 0.25, weight: 4 },
      { start: 3, end: 4, value: 0.8, weight: 2 },
    ]);
  });

  it("does not pool equal neighbours, and leaves what rises as it is", () => {
    expect(isotonicFit([0.1, 0.1, 0.3]).blocks.length).toBe(3);
    expect(isotonicFit([0.1, 0.1, 0.3], [49, 3, 7]).fitted).toEqual([0.1, 0.1, 0.3]);
    expect(isotonicFit([])).toEqual({ fitted: [], blocks: [] });
  });

  it("is quick on the longest fall", () => {
    const values = Array.from({ length: 100_000 }, (_, index) => -index);
    expect(isotonicFit(values).blocks).toEqual([{ start: 0, end: 100_000, value: -49_999.5, weight: 100_000 }]);
  });

  it.each([
    [[0.1, NaN], [1, 1], "values[1]: expected a finite number, got NaN"],
    [[Infinity], [1], "values[0]: expected a finite number, got Infinity"],
    [[0.1, 0.2], [1, -1], "weights[1]: expected a finite number above 0, got -1"],
    [[0.1, 0.2], [0, 1], "weights[0]: expected a finite number above 0, got 0"],
    [[0.1], [NaN], "weights[0]: expected a finite number above 0, got NaN"],
    [[0.1], [Infinity], "weights[0]: expected a finite number above 0, got Infinity"],
    [[0.1, 0.2], [1], "weights: expected 2 weights, one for each value, got 1"],
  ])("refuses %j with weights %j", (values, weights, message) => {
    const error = thrownBy(() => isotonicFit(values, weights));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
