import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialProbability } from "../../src/stats/distributions/binomialProbability.js";
import { sampleSizeTwoProportions } from "../../src/stats/tests/sampleSizeTwoProportions.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Asked {
  readonly p1: number;
  readonly p2: number;
  readonly alpha: number;
  readonly power: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** How often the chi-squared test of two groups of `n` is significant at 5 %, over every pair of outcomes. */
function powerAt(n: number, first: number, second: number): number {
  const chances = (chance: number): number[] =>
    Array.from({ length: n + 1 }, (_, count) => binomialProbability(count, n, chance));
  const ofSecond = chances(second);
  return chances(first).reduce((total, chance, x) => {
    const found = ofSecond.reduce((sum, other, y) => {
      const pooled = (x + y) / (2 * n);
      const square = ((x - y) / n) ** 2 / ((pooled * (1 - pooled) * 2) / n);
      return square > 3.841458820694124 ? sum + other : sum;
    }, 0);
    return total + chance * found;
  }, 0);
}

describe("sampleSizeTwoProportions", () => {
  it.each(oracleCases<Asked, { nPerGroup: number; ceil: number }>("01-sample-size", "sampleSizeTwoProp"))(
    "agrees with R: $id",
    ({ input: { p1, p2, alpha, power }, expected, relTol }) => {
      const found = sampleSizeTwoProportions({ first: p1, second: p2, alpha, power });
      expectNear(found?.unrounded, expected.nPerGroup, relTol);
      expect(found?.perGroup).toBe(expected.ceil);
      expect(sampleSizeTwoProportions({ first: p1, second: p2 })).toEqual(found);
    },
  );

  it("is enough: the chi-squared test of groups so large is significant about as often as asked", () => {
    for (const [first, second, power] of [
      [0.2, 0.4, 0.8],
      [0.3, 0.5, 0.9],
      [0.5, 0.65, 0.5],
    ] as const) {
      const size = sampleSizeTwoProportions({ first, second, power })?.perGroup ?? NaN;
      expect(Math.abs(powerAt(size, first, second) - power)).toBeLessThan(0.02);
    }
  });

  it("turns with the sides and with success and failure, and grows with what is asked", () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        fc.pre(Math.abs(first - second) > 1e-3);
        const { unrounded: size } = sampleSizeTwoProportions({ first, second }) ?? { unrounded: NaN };
        expect(sampleSizeTwoProportions({ first: second, second: first })?.unrounded).toBe(size);
        expectNear(sampleSizeTwoProportions({ first: 1 - first, second: 1 - second })?.unrounded, size, 1e-9);
        expect(sampleSizeTwoProportions({ first, second, power: 0.9 })?.unrounded).toBeGreaterThanOrEqual(size);
        expect(sampleSizeTwoProportions({ first, second, alpha: 0.01 })?.unrounded).toBeGreaterThan(size);
      }),
    );
  });

  it("is none where there is no difference, and refuses by name what cannot be", () => {
    expect(sampleSizeTwoProportions({ first: 0.3, second: 0.3 })).toBeNull();
    for (const [asked, problem] of [
      [{ first: 20, second: 0.3 }, "first: expected a number from 0 to 1, got 20"],
      [{ first: 0.2, second: NaN }, "second: expected a number, got NaN"],
      [{ first: 0.2, second: 0.3, alpha: 0 }, "alpha: expected a number between 0 and 1, got 0"],
      [{ first: 0.2, second: 0.3, power: 1 }, "power: expected a number between alpha = 0.05 and 1, got 1"],
      [{ first: 0.2, second: 0.3, power: 0.04 }, "power: expected a number between alpha = 0.05 and 1, got 0.04"],
    ] as const)
      expect(thrownBy(() => sampleSizeTwoProportions(asked))).toMatchObject({
        code: "impossible-request",
        message: `sampleSizeTwoProportions: ${problem}`,
      });
  });
});
