import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logBeta } from "../../src/stats/distributions/logBeta.js";
import { logGamma } from "../../src/stats/distributions/logGamma.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

const positive = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);

describe("logGamma", () => {
  it.each(oracleCases<{ x: number }, number>("00-special-functions", "lgamma"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectNear(logGamma(input.x), expected, relTol);
    },
  );

  it.each([
    [1e-300, 690.77552789821370518],
    [1 + 2 ** -30, -5.3757397843110444569e-10],
    [2 - 2 ** -30, -3.937485951913020681e-10],
    [9.75, 12.242204940050762559],
    [3e7, 486501230.49937745055],
    [1e15, 33538776394910668.91],
  ])("keeps its digits from the least to the largest and beside its zeros: %d", (x, expected) => {
    expectDigits(logGamma(x), expected, 1e-14);
  });

  it("is the logarithm of the factorial", () => {
    let factorial = 1n;
    for (let n = 1; n <= 170; n += 1) {
      expectNear(logGamma(n), Math.log(Number(factorial)), 1e-14);
      factorial *= BigInt(n);
    }
  });

  it("rises by ln x from x to x + 1, across the seams of its parts", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-13);
      }),
    );
  });

  it("obeys Legendre's doubling of the argument", () => {
    fc.assert(
      fc.property(positive, (x) => {
        const doubled = logGamma(x) + logGamma(x + 0.5) - (1 - 2 * x) * Math.LN2 - Math.log(Math.PI) / 2;
        expectNear(logGamma(2 * x), doubled, 1e-13);
      }),
    );
  });

  it.each([0, -1, NaN, Infinity])("refuses %d by name", (x) => {
    expect(thrownBy(() => logGamma(x))).toMatchObject({
      code: "impossible-request",
      message: `logGamma: x: expected a finite number above 0, got ${x}`,
    });
  });
});

describe("logBeta", () => {
  it.each(oracleCases<{ a: number; b: number }, number>("00-special-functions", "lbeta"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectNear(logBeta(input.a, input.b), expected, relTol);
    },
  );

  it.each([
    [0.5, 1e12, -13.243145615039449017],
    [1e6, 1e6, -1386300.0033629211163],
    [3, 1e9, -61.476650333279288157],
    [1e-10, 5, 23.02585092973212347],
  ])("keeps its digits where parameters are far apart or large: %d and %d", (a, b, expected) => {
    expectDigits(logBeta(a, b), expected, 1e-14);
  });

  it("is the same either way round, and obeys B(a, b) = B(a + 1, b) + B(a, b + 1)", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(logBeta(a, b)).toBe(logBeta(b, a));
        const whole = Math.exp(logBeta(a + 1, b) - logBeta(a, b)) + Math.exp(logBeta(a, b + 1) - logBeta(a, b));
        // Logarithms of some millions keep nine digits behind the point.
        expect(Math.abs(whole - 1)).toBeLessThan(1e-14 * Math.max(100, a + b));
      }),
    );
  });

  it.each([
    [0, 1],
    [1, 0],
    [NaN, 1],
    [1, Infinity],
  ])("refuses %d and %d by name", (a, b) => {
    const [parameter, value] = a > 0 ? ["b", b] : ["a", a];
    expect(thrownBy(() => logBeta(a, b))).toMatchObject({
      code: "impossible-request",
      message: `logBeta: ${parameter}: expected a finite number above 0, got ${value}`,
    });
  });
});
