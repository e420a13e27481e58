import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/metric/evaluate.js";
import { quantile } from "../../src/metric/quantile.js";
import { sampleQuantile } from "../../src/stats/sample/sampleQuantile.js";
import vectors from "../oracle/vectors/01-quantiles.json" with { type: "json" };
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear } from "./oracleCases.js";

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("sampleQuantile", () => {
  it.each(vectors.cases)("agrees with R's types 7, 2 and 8: $id", ({ input, expected, relTol }) => {
    for (const type of [7, 2, 8] as const) {
      const quantiles = expected[`type${type}`];
      expect(input.p.length).toBe(quantiles.length);
      input.p.forEach((each, index) => {
        expectNear(sampleQuantile(input.x, each, { type }), quantiles[index] ?? NaN, relTol);
      });
    }
  });

  it("by type 2 has at least its share of values at or below it, and at least the rest at or above it", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 20 }), (values, part) => {
        const found = sampleQuantile(values, part / 20, { type: 2 }) ?? NaN;
        const atMost = values.filter((value) => value <= found).length;
        const atLeast = values.filter((value) => value >= found).length;
        expect(atMost * 20).toBeGreaterThanOrEqual(part * values.length);
        expect(atLeast * 20).toBeGreaterThanOrEqual((20 - part) * values.length);
      }),
    );
  });

  it("by every type is the median at a half, and turns with the sign", () => {
    fc.assert(
      fc.property(numbers, share, fc.constantFrom(2, 7, 8), (values, at, type) => {
        const median = sampleQuantile(values, 0.5) ?? NaN;
        expectNear(sampleQuantile(values, 0.5, { type }), median, 1e-12);
        fc.pre(type !== 2);
        const turned = values.map((value) => -value);
        expectNear(-(sampleQuantile(turned, 1 - at, { type }) ?? NaN), sampleQuantile(values, at, { type }), 1e-6);
      }),
    );
  });

  it("is, to the bit, what the metric of that name says", () => {
    fc.assert(
      fc.property(numbers, share, (values, at) => {
        const metric = quantile<number>(at, (value) => value);
        expect(sampleQuantile(values, at)).toBe(evaluate(metric, values));
      }),
    );
  });

  it("is the least at 0, the greatest at 1, the middle at a half, and rises between", () => {
    fc.assert(
      fc.property(numbers, share, share, (values, one, other) => {
        expect((sampleQuantile(values, 0) ?? NaN) + 0).toBe(Math.min(...values) + 0);
        expect((sampleQuantile(values, 1) ?? NaN) + 0).toBe(Math.max(...values) + 0);
        const low = sampleQuantile(values, Math.min(one, other)) ?? NaN;
        expect(low).toBeLessThanOrEqual((sampleQuantile(values, Math.max(one, other)) ?? NaN) + 1e-6);
      }),
    );
    expect([sampleQuantile([5, 1, 3], 0.5), sampleQuantile([4, 1, 3, 2], 0.5)]).toEqual([3, 2.5]);
  });

  it("leaves the sample as it was, and of nothing is null", () => {
    expect(sampleQuantile(Object.freeze([3, 1, 2]), 0.25)).toBe(1.5);
    expect(sampleQuantile([], 0.5)).toBeNull();
  });

  it("refuses by name what is no share, and no number", () => {
    for (const at of [-0.1, 1.1, NaN])
      expect(thrownBy(() => sampleQuantile([1], at))).toMatchObject({
        code: "impossible-request",
        message: `sampleQuantile: share: expected a number from 0 to 1, got ${at}`,
      });
    expect(thrownBy(() => sampleQuantile([1, NaN], 0.5)).message).toBe(
      "sampleQuantile: values[1]: expected a number from -1e+150 to 1e+150, got NaN",
    );
  });
});
