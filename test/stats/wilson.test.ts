import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/01-wilson.json" with { type: "json" };

/** Two-sided standard normal quantiles, as tables print them. */
const quantiles = [
  [0.8, 1.2815515655446004],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
] as const;

const interval = (successes: number, n: number, level?: number): { low: number; high: number } => {
  const found = wilson(successes, n, { level });
  if (found === null) throw new Error("no interval");
  return found;
};

/** Both bounds as they are printed with so many decimals. */
const printed = (successes: number, n: number, digits: number): string[] => {
  const { low, high } = interval(successes, n);
  return [low.toFixed(digits), high.toFixed(digits)];
};

const counts = fc
  .integer({ min: 1, max: 1e6 })
  .chain((n) =>
    fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.05, max: 1 - 1e-9, noNaN: true })),
  );

describe("wilson", () => {
  it.each(vectors.cases)("agrees with R: $id, $input.x of $input.n at $input.level", ({ input, expected, relTol }) => {
    const found = interval(input.x, input.n, input.level);
    expect(Math.abs(found.low - expected.low)).toBeLessThanOrEqual(relTol);
    expect(Math.abs(found.high - expected.high)).toBeLessThanOrEqual(relTol);
  });

  it("is at 95 % unless told otherwise", () => {
    expect(wilson(3, 12)).toEqual(wilson(3, 12, { level: 0.95 }));
    expect(wilson(3, 12)).not.toEqual(wilson(3, 12, { level: 0.99 }));
  });

  it.each(quantiles)("at the level %d is that of the quantile that tables print", (level, z) => {
    const [p, n] = [0.3, 50];
    const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const [middle, size] = [p + (z * z) / (2 * n), 1 + (z * z) / n];
    expect(interval(15, 50, level).low).toBeCloseTo((middle - reach) / size, 14);
    expect(interval(15, 50, level).high).toBeCloseTo((middle + reach) / size, 14);
  });

  it("prints as Newcombe's table of 1998 does, to its four decimals", () => {
    const { input, expected } = vectors.published.wilson;
    expect(input.cases.map(([x = NaN, n = NaN]) => printed(x, n, 4))).toEqual(
      expected.intervals.map((bounds) => bounds.map((bound) => bound.toFixed(4))),
    );
  });

  it("prints as the published share of a team at target does, to its two decimals", () => {
    const { input, expected } = vectors.published["attaining-7-of-10"];
    expect(input.cases.map(([x = NaN, n = NaN]) => printed(x, n, 2))).toEqual(
      expected.wilson95.map((bounds) => bounds.map((bound) => bound.toFixed(2))),
    );
  });

  it("prints as the published win rate of 3 won and 7 lost does, to its three decimals", () => {
    const { input, expected } = vectors.published["created-vs-closed"];
    expect(printed(input.won, input.won + input.lost, 3)).toEqual(
      expected.wilson95OfClosed.map((bound) => bound.toFixed(3)),
    );
  });

  it("has bounds that lie z standard errors of their own from the share, which is how Wilson defines them", () => {
    fc.assert(
      fc.property(counts, ([successes, n, level]) => {
        const { low, high } = interval(successes, n, level);
        const z = -normalQuantile((1 - level) / 2);
        for (const bound of [low, high]) {
          const distance = Math.abs(successes / n - bound);
          expect(Math.abs(distance - z * Math.sqrt((bound * (1 - bound)) / n))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("holds the share between its bounds, and its bounds between 0 and 1", () => {
    fc.assert(
      fc.property(counts, ([successes, n, level]) => {
        const { low, high } = interval(successes, n, level);
        expect([0, low, successes / n, high, 1]).toEqual([0, low, successes / n, high, 1].toSorted((a, b) => a - b));
      }),
    );
  });

  it("says of the failures what it says of the successes, seen from the other end", () => {
    fc.assert(
      fc.property(counts, ([successes, n, level]) => {
        const { low, high } = interval(successes, n, level);
        const mirrored = interval(n - successes, n, level);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it("reaches 0 and 1 exactly where nothing or everything succeeded", () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
  });

  it("knows no interval for a share of nothing", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [11, 10, "successes: expected a number from 0 to n = 10, got 11"],
    [-1, 10, "successes: expected a number from 0 to n = 10, got -1"],
    [1, -2, "n: expected a finite number from 0 on, got -2"],
    [NaN, 10, "successes: expected a number from 0 to n = 10, got NaN"],
    [1, NaN, "n: expected a finite number from 0 on, got NaN"],
    [1, Infinity, "n: expected a finite number from 0 on, got Infinity"],
  ])("refuses %d of %d by name", (successes, n, message) => {
    expect(thrownBy(() => wilson(successes, n))).toMatchObject({
      code: "impossible-request",
      message,
    });
  });
});
