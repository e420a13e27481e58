import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/stats/intervals/clopperPearson.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";

/** Chance of `k` or fewer of `n`, term by term. */
function upTo(k: number, n: number, chance: number): number {
  let term = (1 - chance) ** n;
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term *= ((n - i + 1) / i) * (chance / (1 - chance));
    sum += term;
  }
  return sum;
}

const counts = fc
  .integer({ min: 1, max: 100 })
  .chain((n) =>
    fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.5, max: 0.999, noNaN: true })),
  );

describe("clopperPearson", () => {
  it.each(
    oracleCases<{ x: number; n: number; level: number }, { low: number; high: number }>(
      "01-clopper-pearson",
      "clopperPearson",
    ),
  )("agrees with R: $id", ({ input, expected, relTol }) => {
    const found = clopperPearson(input.x, input.n, { level: input.level });
    expectNear(found?.low, expected.low, relTol);
    expectNear(found?.high, expected.high, relTol);
  });

  it("is at 95 % unless told otherwise", () => {
    expect(clopperPearson(3, 12)).toEqual(clopperPearson(3, 12, { level: 0.95 }));
    expect(clopperPearson(3, 12)).not.toEqual(clopperPearson(3, 12, { level: 0.9 }));
  });

  it("has bounds at which a tail has half of what is left of the level", () => {
    fc.assert(
      fc.property(counts, ([x, n, level]) => {
        const { low, high } = clopperPearson(x, n, { level }) ?? { low: NaN, high: NaN };
        const tail = (1 - level) / 2;
        if (x < n) expectDigits(upTo(x, n, high), tail, 1e-10);
        else expect(high).toBe(1);
        // P(X ≥ x) at `low` is P(X ≤ n − x) of failures.
        if (x > 0) expectDigits(upTo(n - x, n, 1 - low), tail, 1e-10);
        else expect(low).toBe(0);
      }),
    );
  });

  it("holds the share, and is mirrored", () => {
    fc.assert(
      fc.property(counts, ([x, n, level]) => {
        const { low, high } = clopperPearson(x, n, { level }) ?? { low: NaN, high: NaN };
        expect(low <= x / n && x / n <= high).toBe(true);
        const mirrored = clopperPearson(n - x, n, { level });
        expectNear(mirrored?.low, 1 - high, 1e-14);
        expectNear(mirrored?.high, 1 - low, 1e-14);
      }),
    );
  });

  it("is none of nothing, and refuses by name what cannot be", () => {
    expect(clopperPearson(0, 0)).toBeNull();
    expect(thrownBy(() => clopperPearson(3, 2))).toMatchObject({
      code: "impossible-request",
      message: "clopperPearson: successes: expected a whole number from 0 to n = 2, got 3",
    });
  });
});
