import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquaredQuantile } from "../../src/stats/distributions/chiSquaredQuantile.js";
import { chiSquaredSurvival } from "../../src/stats/distributions/chiSquaredSurvival.js";
import { gammaCdf, gammaSurvival } from "../../src/stats/distributions/gammaCdf.js";
import { normalCdf } from "../../src/stats/distributions/normalCdf.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

describe("the gamma distribution", () => {
  it.each(oracleCases<{ a: number; x: number }, { lower: number; upper: number }>("00-special-functions", "gammaP"))(
    "agrees with mpmath on both sides: $id",
    ({ input, expected, relTol }) => {
      expectDigits(gammaCdf(input.x, input.a), expected.lower, relTol);
      expectDigits(gammaSurvival(input.x, input.a), expected.upper, relTol);
    },
  );

  it.each([
    [1e-20, 0.5, 1.1283791670955125429e-10],
    [50, 200, 2.0247590148473564259e-57],
  ])("keeps the digits of its lower tail: %d of %d", (x, shape, expected) => {
    expectDigits(gammaCdf(x, shape), expected);
  });

  it.each([
    [3000, 2500, 2.5217184417547445987e-21],
    [700, 1, 9.8596765437597708567e-305],
  ])("keeps the digits of its upper tail: %d of %d", (x, shape, expected) => {
    expectDigits(gammaSurvival(x, shape), expected);
  });

  it("is a Poisson sum where the shape is whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 120, noNaN: true }), (shape, x) => {
        let term = Math.exp(-x);
        let sum = term;
        for (let k = 1; k < shape; k += 1) {
          term *= x / k;
          sum += term;
        }
        expectDigits(gammaSurvival(x, shape), sum, x > shape + 1 ? 1e-12 : 1e-11);
        expectNear(gammaCdf(x, shape), 1 - sum, 1e-12);
      }),
    );
  });

  it("is 0 and 1 at 0", () => {
    expect([gammaCdf(0, 3), gammaSurvival(0, 3)]).toEqual([0, 1]);
  });

  it("refuses by name what is below 0, and a shape that is not above", () => {
    const problems = [
      [() => gammaCdf(-1, 1), "gammaCdf: x: expected a finite number from 0 on, got -1"],
      [() => gammaCdf(1, 0), "gammaCdf: shape: expected a finite number above 0, got 0"],
      [() => gammaSurvival(NaN, 1), "gammaSurvival: x: expected a finite number from 0 on, got NaN"],
      [() => gammaSurvival(1, Infinity), "gammaSurvival: shape: expected a finite number above 0, got Infinity"],
    ] as const;
    for (const [step, message] of problems)
      expect(thrownBy(step)).toMatchObject({ code: "impossible-request", message });
  });
});

describe("the chi-squared distribution", () => {
  it.each(oracleCases<{ df: number; x: number }, number>("00-special-functions", "chi2Sf"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectDigits(chiSquaredSurvival(input.x, input.df), expected, relTol);
    },
  );

  it.each(oracleCases<{ df: number; p: number }, number>("00-special-functions", "chi2Inv"))(
    "has the quantiles of mpmath: $id",
    ({ input, expected, relTol }) => {
      expectDigits(chiSquaredQuantile(input.p, input.df), expected, relTol);
    },
  );

  it("is e^(−x/2) at 2 degrees of freedom, and the square of a normal number at 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (x) => {
        expectDigits(chiSquaredSurvival(x, 2), Math.exp(-x / 2));
        expectDigits(chiSquaredSurvival(x, 1), 2 * normalCdf(-Math.sqrt(x)));
      }),
    );
  });

  it("is undone by its quantile", () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const degrees = fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(chance, degrees, (p, df) => {
        expectNear(chiSquaredSurvival(chiSquaredQuantile(p, df), df), 1 - p, 1e-12);
      }),
    );
    expectDigits(gammaCdf(chiSquaredQuantile(1e-200, 7) / 2, 3.5), 1e-200, 1e-11);
    expectDigits(chiSquaredSurvival(chiSquaredQuantile(1 - 2 ** -53, 0.1), 0.1), 2 ** -53, 1e-11);
  });

  it("starts at 0", () => {
    expect([chiSquaredSurvival(0, 3), chiSquaredQuantile(0, 3)]).toEqual([1, 0]);
  });

  it("refuses by name what cannot be", () => {
    const problems = [
      [() => chiSquaredSurvival(-1, 1), "chiSquaredSurvival: x: expected a finite number from 0 on, got -1"],
      [() => chiSquaredSurvival(1, 0), "chiSquaredSurvival: df: expected a finite number above 0, got 0"],
      [() => chiSquaredQuantile(1, 1), "chiSquaredQuantile: p: expected a number from 0 to below 1, got 1"],
      [() => chiSquaredQuantile(NaN, 1), "chiSquaredQuantile: p: expected a number from 0 to below 1, got NaN"],
      [() => chiSquaredQuantile(0.5, -2), "chiSquaredQuantile: df: expected a finite number above 0, got -2"],
    ] as const;
    for (const [step, message] of problems)
      expect(thrownBy(step)).toMatchObject({ code: "impossible-request", message });
  });
});
