import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf } from "../../src/stats/distributions/betaCdf.js";
import { betaQuantile } from "../../src/stats/distributions/betaQuantile.js";
import { logBeta } from "../../src/stats/distributions/logBeta.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

const shape = fc.double({ min: -1, max: 4, noNaN: true }).map((power) => 10 ** power);
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

/** Area under the density by Simpson's rule. */
function area(x: number, a: number, b: number): number {
  const steps = 20_000;
  const density = (t: number): number => (t === 0 ? 0 : Math.exp((a - 1) * Math.log(t) + (b - 1) * Math.log1p(-t)));
  let sum = density(x);
  for (let i = 1; i < steps; i += 1) sum += (i % 2 === 0 ? 2 : 4) * density((x * i) / steps);
  return (sum * x) / steps / 3 / Math.exp(logBeta(a, b));
}

describe("betaCdf", () => {
  it.each(oracleCases<{ a: number; b: number; x: number }, number>("00-special-functions", "betaCdf"))(
    "agrees with mpmath, to its digits however small: $id",
    ({ input, expected, relTol }) => {
      expectDigits(betaCdf(input.x, input.a, input.b), expected, relTol);
    },
  );

  it.each([
    [0.5, 1000, 1100, 0.98548301825652960689],
    [2 ** -40, 0.5, 7, 2.7967616915651947025e-6],
    [1e-320, 0.5, 0.5, 6.36616228671905409e-161],
    [0.125, 5, 5000, 1],
  ])("agrees with mpmath at %d of %d and %d", (x, a, b, expected) => {
    expectDigits(betaCdf(x, a, b), expected);
  });

  it("is 0 where it is too small for a double, and 0 and 1 at its ends", () => {
    expect(betaCdf(0.0625, 2000, 10)).toBe(0);
    expect([betaCdf(0, 0.5, 3), betaCdf(1, 0.5, 3)]).toEqual([0, 1]);
  });

  it("is the area under its density", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 200 }), (x, a, b) => {
        expectNear(betaCdf(x, a, b), area(x, a, b), 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("is x to the power a where b is 1, and what is left of it the other way round", () => {
    fc.assert(
      fc.property(share, shape, (x, a) => {
        fc.pre(x ** a > 1e-300);
        expectDigits(betaCdf(x, a, 1), x ** a, 1e-11);
        expectNear(betaCdf(1 - x, 1, a), 1 - x ** a, 1e-11);
      }),
    );
  });

  it("adds up to 1 with its mirror image, and rises", () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, other, a, b) => {
        const mirrored = 1 - x;
        expect(betaCdf(1 - mirrored, a, b) + betaCdf(mirrored, b, a)).toBeCloseTo(1, 11);
        const [low, high] = [Math.min(x, other), Math.max(x, other)];
        expect(betaCdf(low, a, b)).toBeLessThanOrEqual(betaCdf(high, a, b) * (1 + 1e-11));
      }),
    );
  });

  it.each([
    [-0.1, 1, 1, "x: expected a number from 0 to 1, got -0.1"],
    [1.1, 1, 1, "x: expected a number from 0 to 1, got 1.1"],
    [NaN, 1, 1, "x: expected a number from 0 to 1, got NaN"],
    [0.5, 0, 1, "a: expected a finite number above 0, got 0"],
    [0.5, 1, Infinity, "b: expected a finite number above 0, got Infinity"],
  ])("refuses %d of %d and %d by name", (x, a, b, problem) => {
    const found = thrownBy(() => betaCdf(x, a, b));
    expect(found).toMatchObject({ code: "impossible-request", message: `betaCdf: ${problem}` });
  });
});

describe("betaQuantile", () => {
  it.each(oracleCases<{ a: number; b: number; p: number }, number>("00-special-functions", "betaInv"))(
    "agrees with mpmath, to its digits however small: $id",
    ({ input, expected, relTol }) => {
      expectDigits(betaQuantile(input.p, input.a, input.b), expected, relTol);
    },
  );

  it("undoes betaCdf, from far tails too", () => {
    const chance = fc.oneof(
      share,
      fc.double({ min: -250, max: -1, noNaN: true }).map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Beyond, the answer lies so near to 0 or 1 that its neighbours are further apart than their chances.
        fc.pre(x > 1e-300 && x < 0.999);
        expectDigits(betaCdf(x, a, b), p, 1e-10);
      }),
    );
  });

  it("is mirrored: its complement is the quantile of the complement", () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        expectNear(betaQuantile(1 - p, b, a), 1 - betaQuantile(p, a, b), 1e-11);
      }),
    );
  });

  it("is 0 where it is too small for a double", () => {
    expect(betaQuantile(1e-300, 0.01, 3)).toBeLessThanOrEqual(5e-324);
  });

  it("is 0 and 1 at the ends", () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });

  it.each([
    [-0.1, 1, 1, "p: expected a number from 0 to 1, got -0.1"],
    [NaN, 1, 1, "p: expected a number from 0 to 1, got NaN"],
    [0.5, -1, 1, "a: expected a finite number above 0, got -1"],
  ])("refuses %d of %d and %d by name", (p, a, b, problem) => {
    const found = thrownBy(() => betaQuantile(p, a, b));
    expect(found).toMatchObject({ code: "impossible-request", message: `betaQuantile: ${problem}` });
  });
});
