import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lorenzCurve } from "../../src/stats/inequality/lorenzCurve.js";
import { theil } from "../../src/stats/inequality/theil.js";
import vectors from "../oracle/vectors/07-concentration.json" with { type: "json" };
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear } from "./oracleCases.js";

interface Case {
  readonly id: string;
  readonly input: { readonly x: readonly number[] };
  readonly expected: {
    readonly gini?: number | null;
    readonly theil?: number;
    readonly lorenzP?: readonly number[];
    readonly lorenzL?: readonly number[];
  };
  readonly relTol: number;
}

const cases: readonly Case[] = vectors.cases;
const [told, untold] = [
  cases.filter(({ expected }) => expected.theil !== undefined),
  cases.filter(({ expected }) => expected.gini === null),
];
const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 });

describe("theil and lorenzCurve", () => {
  it.each(told)("agree with R: $id", ({ input: { x }, expected, relTol }) => {
    expectNear(theil(x), expected.theil ?? NaN, relTol);
    const points = lorenzCurve(x) ?? [];
    expect(points.length).toBe(expected.lorenzP?.length);
    points.forEach((point, index) => {
      expectNear(point.members, expected.lorenzP?.[index] ?? NaN, relTol);
      expectNear(point.sum, expected.lorenzL?.[index] ?? NaN, relTol);
    });
    // The Gini coefficient is twice the area between the diagonal and the curve.
    const area = points.slice(1).reduce((sum, { members, sum: height }, index) => {
      const before = points[index] ?? { members: NaN, sum: NaN };
      return sum + ((members - before.members) * (height + before.sum)) / 2;
    }, 0);
    expectNear(1 - 2 * area, expected.gini ?? NaN, relTol);
  });

  it.each(untold)("are none without a sum: $id", ({ input: { x } }) => {
    expect([theil(x), lorenzCurve(x)]).toEqual([null, null]);
  });

  it("of a whole is that between its groups and that within them", () => {
    fc.assert(
      fc.property(amounts, amounts, (first, second) => {
        const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
        const whole = [...first, ...second];
        const mean = sum(whole) / whole.length;
        const parts = [first, second].map((group) => {
          const share = sum(group) / sum(whole);
          return share * ((theil(group) ?? NaN) + Math.log(sum(group) / group.length / mean));
        });
        expectNear(theil(whole), sum(parts), 1e-10);
      }),
    );
  });

  it("rises, stays below the diagonal and is the same in another order", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const points = lorenzCurve(values) ?? [];
        expect(points).toEqual(lorenzCurve(values.toReversed()));
        expect([points[0], points.at(-1)]).toEqual([
          { members: 0, sum: 0 },
          { members: 1, sum: 1 },
        ]);
        for (const { members, sum } of points) expect(sum).toBeLessThanOrEqual(members + 1e-12);
      }),
    );
  });

  it("refuse a value below 0 by name", () => {
    expect(thrownBy(() => theil([100, -20])).message).toBe("theil: values[1]: expected a number from 0 on, got -20");
    expect(thrownBy(() => lorenzCurve([-1])).message).toBe(
      "lorenzCurve: values[0]: expected a number from 0 on, got -1",
    );
    expect([theil([]), lorenzCurve([])]).toEqual([null, null]);
  });
});
