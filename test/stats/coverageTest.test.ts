import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageTest } from "../../src/stats/tests/coverageTest.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-coverage-test.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

/** The test in whole numbers, so that nothing is rounded and ties are ties. */
function exactly(inside: number, n: number, percent: number): number {
  const ways: bigint[] = [1n];
  for (let k = 1; k <= n; k += 1) ways.push(((ways[k - 1] ?? 0n) * BigInt(n - k + 1)) / BigInt(k));
  const chances = ways.map((count, k) => count * BigInt(percent) ** BigInt(k) * BigInt(100 - percent) ** BigInt(n - k));
  const seen = chances[inside] ?? -1n;
  const sum = chances.reduce((total, chance) => (chance <= seen ? total + chance : total), 0n);
  return Number((sum * 10n ** 60n) / 100n ** BigInt(n)) / 1e60;
}

describe("coverageTest", () => {
  it.each(vectors.cases)("agrees with R: $id", ({ input, expected, relTol }) => {
    const found = coverageTest(input);
    expectWithin(relTol, found?.coverage, expected.coverage);
    expectWithin(relTol, found?.pValue, expected.pValue);
  });

  it("is the sum of all results no likelier, in whole numbers", () => {
    const cases = fc
      .integer({ min: 1, max: 80 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.integer({ min: 1, max: 99 })));
    fc.assert(
      fc.property(cases, ([inside, n, percent]) => {
        const found = coverageTest({ inside, n, nominal: percent / 100 });
        const expected = exactly(inside, n, percent);
        expect(Math.abs((found?.pValue ?? NaN) - expected)).toBeLessThanOrEqual(1e-10 * expected + 1e-50);
        expect(found?.coverage).toBe(inside / n);
      }),
    );
  });

  it("is null of no intervals", () => {
    expect(coverageTest({ inside: 0, n: 0, nominal: 0.8 })).toBeNull();
  });

  it("refuses counts and levels that are none", () => {
    for (const nominal of [0, 1, -0.1])
      expect(thrownBy(() => coverageTest({ inside: 1, n: 2, nominal }))).toMatchObject({
        code: "impossible-request",
        message: `coverageTest: nominal: expected a number between 0 and 1, got ${nominal}`,
      });
    expect(thrownBy(() => coverageTest({ inside: 1, n: 2, nominal: NaN }))).toMatchObject({
      code: "impossible-request",
      message: "coverageTest: nominal: expected a number, got NaN",
    });
    for (const [inside, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, NaN],
    ] as const)
      expect(thrownBy(() => coverageTest({ inside, n, nominal: 0.8 })).code).toBe("impossible-request");
  });
});
