import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/stats/distributions/normalCdf.js";
import { studentCdf } from "../../src/stats/distributions/studentCdf.js";
import { studentQuantile } from "../../src/stats/distributions/studentQuantile.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

const degrees = fc.double({ min: -0.3, max: 6, noNaN: true }).map((power) => 10 ** power);

describe("studentCdf", () => {
  it.each(oracleCases<{ df: number; t: number }, number>("00-special-functions", "tCdf"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectDigits(studentCdf(input.t, input.df), expected, relTol);
    },
  );

  it.each([
    [-50, 100, 7.236081839880694376e-73],
    [-1000, 0.5, 0.01014145454085709466],
    [-6, 2 ** 20, 9.8690928013107299396e-10],
    [-1e200, 1, 3.1830988618379068117e-201],
    [-1e100, 3, 1.1026577908435840464e-300],
    [-1e160, 1.5, 3.7708524320162463515e-241],
    [-(2 ** -20), 3, 0.49999964947452836248],
  ])("keeps its digits in the tail and near 0: %d of %d", (t, df, expected) => {
    expectDigits(studentCdf(t, df), expected);
  });

  it("is Cauchy's distribution at 1, has its closed form at 2, and ends as the normal one", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: -0.01, noNaN: true }), (t) => {
        expectDigits(studentCdf(t, 1), Math.atan2(1, -t) / Math.PI);
        const root = Math.sqrt(2 + t * t);
        expectDigits(studentCdf(t, 2), 1 / (root * (root - t)));
        expectNear(studentCdf(t, 1e12), normalCdf(t), 1e-11);
      }),
    );
  });

  it("is mirrored about 0, and a half there", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e200, max: 1e200, noNaN: true }), degrees, (t, df) => {
        expect(studentCdf(t, df) + studentCdf(-t, df)).toBeCloseTo(1, 13);
      }),
    );
    expect(studentCdf(0, 7)).toBe(0.5);
  });

  it.each([
    [NaN, 1, "t: expected a finite number, got NaN"],
    [Infinity, 1, "t: expected a finite number, got Infinity"],
    [1, 0, "df: expected a finite number above 0, got 0"],
    [1, Infinity, "df: expected a finite number above 0, got Infinity"],
  ])("refuses %d of %d by name", (t, df, problem) => {
    const found = thrownBy(() => studentCdf(t, df));
    expect(found).toMatchObject({ code: "impossible-request", message: `studentCdf: ${problem}` });
  });
});

describe("studentQuantile", () => {
  it.each(oracleCases<{ df: number; p: number }, number>("00-special-functions", "tInv"))(
    "agrees with mpmath: $id",
    ({ input, expected, relTol }) => {
      expectDigits(studentQuantile(input.p, input.df), expected, relTol);
    },
  );

  it("undoes studentCdf, in far tails and near 0", () => {
    const chance = fc.double({ min: -200, max: Math.log10(0.5), noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(chance, degrees, (p, df) => {
        const t = studentQuantile(p, df);
        fc.pre(Math.abs(t) < 1e150);
        expectDigits(studentCdf(t, df), p, 1e-11);
      }),
    );
    const near = fc.double({ min: -12, max: -2, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(near, (p) => {
        // Cauchy's quantile, tan π(p − ½), of what 0.5 + p is as a double.
        expectDigits(studentQuantile(0.5 + p, 1), Math.tan(Math.PI * (0.5 + p - 0.5)), 1e-12);
      }),
    );
  });

  it("is mirrored about a half, where it is 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 511 }), degrees, (part, df) => {
        expect(studentQuantile(part / 1024, df)).toBe(-studentQuantile(1 - part / 1024, df));
      }),
    );
    expect(studentQuantile(0.5, 3)).toBe(0);
  });

  it("reaches as far as doubles do, and says where they do not", () => {
    // Far out Cauchy's tail is 1/πt.
    expectDigits(studentQuantile(1e-300, 1), -1e300 / Math.PI, 1e-13);
    expect(thrownBy(() => studentQuantile(1e-10, 0.01))).toMatchObject({
      code: "impossible-request",
      message: "studentQuantile: df: expected degrees of freedom whose quantile at 1e-10 is a double, got 0.01",
    });
  });

  it.each([
    [0, 1, "p: expected a number between 0 and 1, got 0"],
    [1, 1, "p: expected a number between 0 and 1, got 1"],
    [NaN, 1, "p: expected a number between 0 and 1, got NaN"],
    [0.5, 0, "df: expected a finite number above 0, got 0"],
  ])("refuses %d of %d by name", (p, df, problem) => {
    const found = thrownBy(() => studentQuantile(p, df));
    expect(found).toMatchObject({ code: "impossible-request", message: `studentQuantile: ${problem}` });
  });
});
