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
  // Types 2 and 8 of R are other definitions, which are not offered.
  it.each(vectors.cases)("agrees with R's type 7: $id", ({ input, expected, relTol }) => {
    expect(input.p.length).toBe(expected.type7.length);
    input.p.forEach((each, index) => {
      expectNear(sampleQuantile(input.x, each), expected.type7[index] ?? NaN, relTol);
    });
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
