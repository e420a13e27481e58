import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digamma } from "../../src/stats/distributions/digamma.js";
import { logGamma } from "../../src/stats/distributions/logGamma.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

describe("digamma", () => {
  it.each(oracleCases<{ x: number }, number>("00-special-functions", "digamma"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectNear(digamma(input.x), expected, relTol);
    },
  );

  it("is, at whole numbers, a harmonic sum less Euler's constant", () => {
    let harmonic = 0;
    for (let n = 1; n <= 100; n += 1) {
      expectNear(digamma(n), harmonic - 0.5772156649015329, 1e-14);
      harmonic += 1 / n;
    }
  });

  it("is the slope of logGamma", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1000, noNaN: true }), (x) => {
        const step = 1e-4 * x;
        const slope = (logGamma(x + step) - logGamma(x - step)) / (2 * step);
        expectNear(digamma(x), slope, 1e-7);
      }),
    );
  });

  it("rises by 1/x from x to x + 1, and is mirrored about a half as the cotangent says", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.nat(20), (share, whole) => {
        const x = share + whole;
        expectNear(digamma(x + 1), digamma(x) + 1 / x, 1e-13);
        expectNear(digamma(1 - share), digamma(share) + Math.PI / Math.tan(Math.PI * share), 1e-12);
      }),
    );
  });

  it.each([0, -1, NaN, Infinity])("refuses %d by name", (x) => {
    expect(thrownBy(() => digamma(x))).toMatchObject({
      code: "impossible-request",
      message: `digamma: x: expected a finite number above 0, got ${x}`,
    });
  });
});
