import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombe, type CountedShare } from "../../src/stats/intervals/newcombe.js";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Counts {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

const share = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

/** Wilson's bounds found by halving, as the chances that lie z standard errors of their own from the share. */
function bounds({ successes, n }: CountedShare, z: number): { readonly low: number; readonly high: number } {
  const p = successes / n;
  const from = (inside: number, outside: number): number => {
    for (let step = 0; step < 200; step += 1) {
      const middle = (inside + outside) / 2;
      if ((p - middle) ** 2 <= (z * z * middle * (1 - middle)) / n) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { low: from(p, 0), high: from(p, 1) };
}

describe("newcombe", () => {
  it.each(oracleCases<Counts, { diff: number; low: number; high: number }>("01-newcombe", "newcombeDiff"))(
    "agrees with R: $id",
    ({ input: { x1, n1, x2, n2 }, expected, relTol }) => {
      const found = newcombe({ successes: x1, n: n1 }, { successes: x2, n: n2 });
      expectNear(found?.difference, expected.diff, relTol);
      expectNear(found?.low, expected.low, relTol);
      expectNear(found?.high, expected.high, relTol);
    },
  );

  it("is the square and add of Wilson's bounds, at any level", () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.4, max: 0.9999, noNaN: true }), (first, second, level) => {
        const z = -normalQuantile((1 - level) / 2);
        const [one, other] = [bounds(first, z), bounds(second, z)];
        const [p, q] = [first.successes / first.n, second.successes / second.n];
        const found = newcombe(first, second, { level });
        expectNear(found?.low, p - q - Math.sqrt((p - one.low) ** 2 + (other.high - q) ** 2), 1e-9);
        expectNear(found?.high, p - q + Math.sqrt((one.high - p) ** 2 + (q - other.low) ** 2), 1e-9);
      }),
    );
  });

  it("turns with the sides, holds the difference and stays within −1 and 1", () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const { difference, low, high } = newcombe(first, second) ?? { difference: NaN, low: NaN, high: NaN };
        const turned = newcombe(second, first) ?? { low: NaN, high: NaN };
        expect([0 - turned.high, 0 - turned.low]).toEqual([low + 0, high + 0]);
        expect(-1 <= low && low < difference + 1e-15 && difference - 1e-15 < high && high <= 1).toBe(true);
      }),
    );
  });

  it("is none where either share is of nothing, and an error of counts that do not fit", () => {
    const some = { successes: 1, n: 2 };
    const nothing = { successes: 0, n: 0 };
    expect([newcombe(some, nothing), newcombe(nothing, some)]).toEqual([null, null]);
    for (const step of [
      () => newcombe({ successes: 3, n: 2 }, some),
      () => newcombe(some, { successes: -1, n: 2 }),
      () => newcombe(nothing, { successes: 3, n: 2 }),
    ])
      expect(thrownBy(step).code).toBe("impossible-request");
  });
});
