import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/stats/tests/benjaminiHochberg.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

const pValues = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1)), {
  maxLength: 30,
});

describe("benjaminiHochberg", () => {
  // Holm's, Benjamini and Yekutieli's and Bonferroni's values in a case are compared in adjustedPValues.test.ts.
  it.each(oracleCases<{ p: number[] }, { BH: number[] }>("02-p-adjust", "pAdjust"))(
    "agrees with R: $id",
    ({ input, expected, relTol }) => {
      const found = benjaminiHochberg(input.p);
      expect(found.length).toBe(expected.BH.length);
      expected.BH.forEach((value, index) => {
        expectNear(found[index], value, relTol);
      });
    },
  );

  it("finds at any level what the step-up procedure of the paper rejects", () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (values, level) => {
        const m = values.length;
        const ordered = values.toSorted((left, right) => left - right);
        const count = ordered.findLastIndex((value, index) => value * m <= (index + 1) * level) + 1;
        const bound = ordered[count - 1] ?? -1;
        // A level that an adjusted value only just meets may fall either way by rounding.
        fc.pre(ordered.every((value, index) => Math.abs((value * m) / (index + 1) - level) > 1e-12));
        expect(benjaminiHochberg(values).map((value) => value <= level)).toEqual(values.map((value) => value <= bound));
      }),
    );
  });

  it("keeps the order of the p-values, and lies from each to 1", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const found = benjaminiHochberg(values);
        values.forEach((value, index) => {
          const own = found[index] ?? NaN;
          expect(value <= own && own <= 1).toBe(true);
          values.forEach((other, at) => {
            if (value <= other) expect(own).toBeLessThanOrEqual(found[at] ?? NaN);
          });
        });
      }),
    );
  });

  it("follows its p-values when they are given in another order", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        expect(benjaminiHochberg(values.toReversed())).toEqual(benjaminiHochberg(values).toReversed());
      }),
    );
  });

  it("leaves what it was given, adjusts one test not at all and none to none", () => {
    const given = Object.freeze([0.9, 0.1]);
    expect(benjaminiHochberg(given)).toEqual([0.9, 0.2]);
    expect(benjaminiHochberg([0.3])).toEqual([0.3]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it.each([-0.1, 1.1, NaN])("refuses %d by name and index", (value) => {
    expect(thrownBy(() => benjaminiHochberg([0.5, value]))).toEqual({
      code: "impossible-request",
      message: `benjaminiHochberg: pValues[1]: expected a number from 0 to 1, got ${value}`,
      place: { field: "pValues", index: 1, value },
    });
  });
});
