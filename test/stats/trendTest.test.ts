import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trendTest } from "../../src/stats/tests/trendTest.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, near } from "./stageProbabilities.js";

const groups = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -5, max: 5 }))
    .chain(([size, score]) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size), fc.constant(score))),
  { minLength: 2, maxLength: 8 },
);
const split = (given: readonly (readonly [number, number, number])[]): [number[], number[], number[]] => [
  given.map(([successes]) => successes),
  given.map(([, size]) => size),
  given.map(([, , score]) => score),
];

/** Correlation of score and outcome over the cases themselves; NaN where one of them does not vary. */
function correlation(given: readonly (readonly [number, number, number])[]): number {
  const cases = given.flatMap(([successes, size, score]) =>
    Array.from({ length: size }, (_, index) => ({ score, outcome: index < successes ? 1 : 0 })),
  );
  const n = cases.length;
  // n × sums of products − products of sums: whole numbers, so 0 is 0.
  const sum = (of: (each: { score: number; outcome: number }) => number): number =>
    cases.reduce((total, each) => total + of(each), 0);
  const [scores, outcomes] = [sum(({ score }) => score), sum(({ outcome }) => outcome)];
  const both = n * sum(({ score, outcome }) => score * outcome) - scores * outcomes;
  const ofScores = n * sum(({ score }) => score * score) - scores * scores;
  const ofOutcomes = n * outcomes - outcomes * outcomes;
  return both / Math.sqrt(ofScores * ofOutcomes);
}

describe("the trend test", () => {
  const cases = casesOf("trendTest");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(2);
  });

  it.each(cases)("agrees with R: $id", ({ input: { x, n }, expected, relTol }) => {
    const found = trendTest(x, n);
    near(found?.statistic, expected.chi2, relTol);
    near(found?.pValue, expected.pValue, relTol);
    // A small p is to have its digits too.
    near((found?.pValue ?? NaN) / expected.pValue, 1, relTol);
    expect(found?.z).toBeGreaterThan(0);
  });

  it("is n times the squared correlation of score and outcome", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const [successes, sizes, scores] = split(given);
        const n = sizes.reduce((sum, size) => sum + size, 0);
        const expected = correlation(given);
        const found = trendTest(successes, sizes, scores);
        if (Number.isNaN(expected)) expect(found).toBeNull();
        else {
          near(found?.statistic, n * expected ** 2, 1e-10);
          near(found?.z, Math.sqrt(n) * expected, 1e-10);
        }
      }),
    );
  });

  it("turns with the failures and with the order, and heeds only the distances of scores", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const [successes, sizes, scores] = split(given);
        const found = trendTest(successes, sizes, scores);
        fc.pre(found !== null);
        const failures = sizes.map((size, index) => size - (successes[index] ?? NaN));
        near(trendTest(failures, sizes, scores)?.z, -found.z, 1e-12);
        const turned = scores.map((score) => -score);
        near(trendTest(successes, sizes, turned)?.z, -found.z, 1e-12);
        const moved = scores.map((score) => 40 * score + 7);
        near(trendTest(successes, sizes, moved)?.z, found.z, 1e-10);
      }),
    );
  });

  it("counts groups from 1 where no scores are given, and passes over empty ones", () => {
    expect(trendTest([1, 2, 5], [9, 8, 7])).toEqual(trendTest([1, 2, 5], [9, 8, 7], [1, 2, 3]));
    expect(trendTest([1, 0, 5], [9, 0, 7])).toEqual(trendTest([1, 5], [9, 7], [1, 3]));
  });

  it("says by its sign which way, and by p = 1 that there is none", () => {
    expect(trendTest([8, 5, 1], [10, 10, 10])?.z).toBeLessThan(0);
    expect(trendTest([3, 5, 3], [10, 10, 10])).toEqual({ z: 0, statistic: 0, pValue: 1 });
  });

  it("is none where no trend can show", () => {
    expect(trendTest([], [])).toBeNull();
    expect(trendTest([2], [4])).toBeNull();
    expect(trendTest([0, 0], [4, 5])).toBeNull();
    expect(trendTest([4, 5], [4, 5])).toBeNull();
    expect(trendTest([4, 0], [9, 0])).toBeNull();
    expect(trendTest([4, 1, 2], [9, 3, 5], [0.1, 0.1, 0.1])).toBeNull();
  });

  it.each([
    [[1], [2, 3], undefined, "trendTest: successes: expected 2 numbers, one for each group, got 1"],
    [[1, 2], [2, 3], [1], "trendTest: scores: expected 2 numbers, one for each group, got 1"],
    [[1, 4], [2, 3], undefined, "successes[1]: expected a number from 0 to 3, got 4"],
    [[-1, 2], [2, 3], undefined, "successes[0]: expected a number from 0 to 2, got -1"],
    [[NaN, 2], [2, 3], undefined, "successes[0]: expected a number from 0 to 2, got NaN"],
    [[0, 2], [-1, 3], undefined, "sizes[0]: expected a finite number from 0 on, got -1"],
    [[0, 2], [1, Infinity], undefined, "sizes[1]: expected a finite number from 0 on, got Infinity"],
    [[1, 2], [2, 3], [1, NaN], "scores[1]: expected a finite number, got NaN"],
  ])("refuses %j of %j at %j", (successes, sizes, scores, message) => {
    const error = thrownBy(() => trendTest(successes, sizes, scores));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
