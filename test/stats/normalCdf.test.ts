import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/stats/distributions/normalCdf.js";
import { normalDensity } from "../../src/stats/distributions/normalDensity.js";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

describe("normalCdf", () => {
  it.each(oracleCases<{ z: number }, number>("00-special-functions", "normCdf"))(
    "agrees with mpmath, to its digits however small: $id",
    ({ input, expected, relTol }) => {
      expectDigits(normalCdf(input.z), expected, relTol);
    },
  );

  it.each([
    [-20.5, 1.0764673258790960335e-93],
    [-8, 6.2209605742717841235e-16],
    [-2, 0.0227501319481792072],
    [-2.5, 0.006209665325776135167],
    [-3.5, 0.00023262907903552503635],
    [-1.75, 0.040059156863817090419],
    [-(2 ** -30), 0.49999999962845604829],
    // Below the least normal double, where seven digits are left.
    [-38, 2.8854283600687843084e-316],
  ])("keeps its digits in the tail: %d", (z, expected) => {
    expectDigits(normalCdf(z), expected, z === -38 ? 1e-8 : 1e-14);
  });

  it("is mirrored about 0, where it is a half", () => {
    expect(normalCdf(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("rises by the area under its density", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 4, noNaN: true }), (from) => {
        const width = 0.01;
        // Gauss and Legendre's rule of three points.
        const reach = (width / 2) * Math.sqrt(0.6);
        const middle = from + width / 2;
        const sides = normalDensity(middle - reach) + normalDensity(middle + reach);
        const area = (width * (5 * sides + 8 * normalDensity(middle))) / 18;
        const rise = from < 0 ? normalCdf(from + width) - normalCdf(from) : normalCdf(-from) - normalCdf(-from - width);
        expectDigits(area, rise, 1e-8);
      }),
    );
  });

  it("ends at 0 and 1", () => {
    expect([normalCdf(-1e200), normalCdf(1e200)]).toEqual([0, 1]);
  });

  it.each([NaN, Infinity, -Infinity])("refuses %d by name", (z) => {
    const found = thrownBy(() => normalCdf(z));
    expect(found).toMatchObject({
      code: "impossible-request",
      message: `normalCdf: z: expected a finite number, got ${z}`,
    });
  });
});

describe("normalDensity", () => {
  it("is what the formula says, and keeps its digits far out", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expectDigits(normalDensity(z), Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI), 1e-14);
      }),
    );
    // e^(−34.03²/2) / √2π, by mpmath. The formula as it stands has an error of 6e-14 there.
    expectDigits(normalDensity(34.03), 1.3662296987499623296e-252, 2e-15);
  });

  it.each([NaN, Infinity])("refuses %d by name", (z) => {
    expect(thrownBy(() => normalDensity(z)).message).toBe(`normalDensity: z: expected a finite number, got ${z}`);
  });
});

describe("normalQuantile", () => {
  it.each(oracleCases<{ p: number }, number>("00-special-functions", "normInv"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectNear(normalQuantile(input.p), expected, relTol);
    },
  );

  it("undoes normalCdf, across the seams of its parts", () => {
    fc.assert(
      fc.property(fc.double({ min: -37.5, max: 2, noNaN: true }), (z) => {
        expectNear(normalQuantile(normalCdf(z)), z, 5e-15);
      }),
    );
  });

  it("is mirrored about a half, where it is 0", () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), (part) => {
        expect(normalQuantile(part / 1024)).toBe(0 - normalQuantile(1 - part / 1024));
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])("refuses %d by name", (p) => {
    const found = thrownBy(() => normalQuantile(p));
    expect(found).toMatchObject({
      code: "impossible-request",
      message: `normalQuantile: p: expected a number between 0 and 1, got ${p}`,
    });
  });
});
