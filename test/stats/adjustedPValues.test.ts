import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/stats/tests/benjaminiHochberg.js";
import { benjaminiYekutieli } from "../../src/stats/tests/benjaminiYekutieli.js";
import { bonferroni } from "../../src/stats/tests/bonferroni.js";
import { holm } from "../../src/stats/tests/holm.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

type Method = "BH" | "BY" | "holm" | "bonferroni";

const methods: Readonly<Record<Method, (pValues: readonly number[]) => number[]>> = {
  BH: benjaminiHochberg,
  BY: benjaminiYekutieli,
  holm,
  bonferroni,
};

const pValues = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 1)), {
  maxLength: 30,
});

describe.each(Object.entries(methods))("the adjustment %s", (name, adjust) => {
  it.each(oracleCases<{ p: number[] }, Record<Method, number[]>>("02-p-adjust", "pAdjust"))(
    "agrees with R: $id",
    ({ input, expected, relTol }) => {
      const found = adjust(input.p);
      const values = expected[name as Method];
      expect(found.length).toBe(values.length);
      values.forEach((value, index) => {
        expectNear(found[index], value, relTol);
      });
    },
  );

  it("keeps the order of the p-values, lies from each to 1, and follows another order", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const found = adjust(values);
        expect(adjust(values.toReversed())).toEqual(found.toReversed());
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

  it("adjusts one test not at all and none to none, and refuses what is no p-value", () => {
    expect(adjust([0.3])).toEqual([0.3]);
    expect(adjust([])).toEqual([]);
    expect(thrownBy(() => adjust([0.5, 1.1])).message).toMatch(
      /: pValues\[1\]: expected a number from 0 to 1, got 1.1$/,
    );
  });
});

describe("the adjusted p-values", () => {
  it("rise from Benjamini and Hochberg's to Holm's to Bonferroni's", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const [discovery, family, all] = [benjaminiHochberg(values), holm(values), bonferroni(values)];
        values.forEach((_, index) => {
          expect(discovery[index]).toBeLessThanOrEqual((family[index] ?? NaN) + 1e-15);
          expect(family[index]).toBeLessThanOrEqual((all[index] ?? NaN) + 1e-15);
        });
      }),
    );
  });

  it("by Holm reject what his step-down procedure rejects", () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (values, level) => {
        const ordered = values.toSorted((left, right) => left - right);
        const m = ordered.length;
        fc.pre(ordered.every((value, index) => Math.abs(value * (m - index) - level) > 1e-12));
        const kept = ordered.findIndex((value, index) => value * (m - index) > level);
        const rejected = kept === -1 ? m : kept;
        expect(holm(values).filter((value) => value <= level).length).toBe(rejected);
      }),
    );
  });
});
