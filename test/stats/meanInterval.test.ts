import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/stats/intervals/meanInterval.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

interface Expected {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 30 });

describe("meanInterval", () => {
  it.each(oracleCases<{ x: number[]; level: number }, Expected>("01-mean-interval", "meanCI"))(
    "agrees with R: $id",
    ({ input, expected, relTol }) => {
      const found = meanInterval(input.x, { level: input.level });
      expect(found?.n).toBe(input.x.length);
      expectNear(found?.mean, expected.mean, relTol);
      expectNear(found?.standardDeviation, expected.sd, relTol);
      expectNear(found?.low, expected.low, relTol);
      expectNear(found?.high, expected.high, relTol);
    },
  );

  it("is, of two numbers, as wide as the tangent that Cauchy's distribution has for a quantile", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.double({ min: 0.1, max: 0.99, noNaN: true }), (left, right, level) => {
        fc.pre(left !== right);
        const { low, high } = meanInterval([left, right], { level }) ?? { low: NaN, high: NaN };
        expectDigits(high - low, Math.abs(left - right) * Math.tan((Math.PI * level) / 2), 1e-10);
      }),
    );
  });

  it("moves and stretches with its numbers, and widens with its level", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const found = meanInterval(values) ?? { low: NaN, high: NaN };
        const moved = meanInterval(values.map((value) => 4 * value + shift));
        expectNear(moved?.low, 4 * found.low + shift, 1e-9);
        expectNear(moved?.high, 4 * found.high + shift, 1e-9);
        const wider = meanInterval(values, { level: 0.99 }) ?? { low: NaN, high: NaN };
        expect(wider.low <= found.low && found.high <= wider.high).toBe(true);
      }),
    );
  });

  it("is a point where all are alike, and none of fewer than two", () => {
    expect(meanInterval([7, 7, 7])).toEqual({ n: 3, mean: 7, standardDeviation: 0, low: 7, high: 7 });
    expect([meanInterval([7]), meanInterval([])]).toEqual([null, null]);
  });

  it("refuses by name what is no number", () => {
    expect(thrownBy(() => meanInterval([1, NaN])).message).toBe(
      "meanInterval: values[1]: expected a number from -1e+150 to 1e+150, got NaN",
    );
  });
});
