import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/stats/intervals/meanInterval.js";
import { welch } from "../../src/stats/tests/welch.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Expected {
  readonly t: number;
  readonly df: number;
  readonly pValue: number;
  readonly low: number;
  readonly high: number;
}

const sample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
const spread = (values: readonly number[]): boolean => new Set(values).size > 1;

describe("welch", () => {
  it.each(oracleCases<{ a: number[]; b: number[]; level: number }, Expected>("01-welch", "welchT"))(
    "agrees with R: $id",
    ({ input: { a, b, level }, expected, relTol }) => {
      const found = welch(a, b, { level });
      expectNear(found?.t, expected.t, relTol);
      expectNear(found?.degreesOfFreedom, expected.df, relTol);
      expectNear(found?.pValue, expected.pValue, relTol);
      expectNear(found?.low, expected.low, relTol);
      expectNear(found?.high, expected.high, relTol);
      expectNear(found?.difference, (expected.low + expected.high) / 2, relTol);
    },
  );

  it("turns with the sides, and neither a shift nor a scale changes its test", () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        fc.pre(spread(first) || spread(second));
        const found = welch(first, second) ?? { t: NaN, pValue: NaN, low: NaN, high: NaN };
        const turned = welch(second, first);
        expectNear(turned?.low, -found.high, 1e-14);
        expectNear(turned?.high, -found.low, 1e-14);
        const moved = (values: readonly number[]): number[] => values.map((value) => 8 * value - 77);
        const other = welch(moved(first), moved(second));
        expectNear(other?.t, found.t, 1e-11);
        expectNear(other?.pValue, found.pValue, 1e-11);
      }),
    );
  });

  it("has an interval that holds 0 where its p-value is above what is left of the level", () => {
    fc.assert(
      fc.property(sample, sample, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (first, second, level) => {
        const found = welch(first, second, { level });
        fc.pre(found !== null && Math.abs(found.pValue - (1 - level)) > 1e-9);
        expect(found.low <= 0 && 0 <= found.high).toBe(found.pValue > 1 - level);
      }),
    );
  });

  it("is the interval of one mean where the other sample does not spread", () => {
    fc.assert(
      fc.property(sample.filter(spread), (values) => {
        const [found, alone] = [welch(values, [5, 5, 5]), meanInterval(values)];
        expectNear(found?.degreesOfFreedom, values.length - 1, 1e-13);
        expectNear(found?.low, (alone?.low ?? NaN) - 5, 1e-11);
        expectNear(found?.high, (alone?.high ?? NaN) - 5, 1e-11);
      }),
    );
  });

  it("is none where there is no spread to measure by, and refuses what cannot be", () => {
    expect([welch([1], [1, 2]), welch([1, 2], []), welch([0.1, 0.1, 0.1], [0.3, 0.3])]).toEqual([null, null, null]);
    expect(thrownBy(() => welch([1, 2], [1, NaN])).message).toBe(
      "welch: second[1]: expected a number from -1e+150 to 1e+150, got NaN",
    );
    expect(thrownBy(() => welch([NaN, 2], [1, 2])).message).toBe(
      "welch: first[0]: expected a number from -1e+150 to 1e+150, got NaN",
    );
  });
});
