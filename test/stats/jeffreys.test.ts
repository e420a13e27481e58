import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf } from "../../src/stats/distributions/betaCdf.js";
import { jeffreys } from "../../src/stats/intervals/jeffreys.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Input {
  readonly x: number;
  readonly n: number;
  readonly level: number;
}

interface Expected {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const counts = fc
  .integer({ min: 2, max: 1e4 })
  .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));

describe("jeffreys", () => {
  // `rawLow` and `rawHigh` of a case are the quantiles at the ends, which the bounds 0 and 1 stand for.
  it.each(oracleCases<Input, Expected>("01-jeffreys", "jeffreys"))(
    "agrees with R: $id",
    ({ input: { x, n, level }, expected, relTol }) => {
      const found = jeffreys(x, n, { level });
      expectNear(found?.mean, expected.mean, relTol);
      expectNear(found?.low, expected.low, relTol);
      expectNear(found?.high, expected.high, relTol);
    },
  );

  it("leaves half of the rest of the posterior on each side", () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 0.999, noNaN: true }), ([successes, n], level) => {
        const found = jeffreys(successes, n, { level });
        const below = (x: number): number => betaCdf(x, successes + 0.5, n - successes + 0.5);
        expectNear(below(found?.low ?? NaN), (1 - level) / 2, 1e-9);
        expectNear(below(found?.high ?? NaN), (1 + level) / 2, 1e-9);
      }),
    );
  });

  it("is none of nothing, and refuses impossible counts", () => {
    expect(jeffreys(0, 0)).toBeNull();
    expect(thrownBy(() => jeffreys(1.5, 2)).message).toBe(
      "jeffreys: successes: expected a whole number from 0 to n = 2, got 1.5",
    );
  });
});
