import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netShareInterval } from "../../src/stats/intervals/netShareInterval.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** The chance that the interval holds the true difference, over every outcome of `n` answers. */
function coverage(n: number, up: number, down: number): number {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  const log = (k: number): number => logs[k] ?? NaN;
  let covered = 0;
  for (let a = 0; a <= n; a += 1)
    for (let b = 0; a + b <= n; b += 1) {
      const rest = n - a - b;
      const { low, high } = netShareInterval(a, b, n) ?? { low: NaN, high: NaN };
      if (low <= up - down && up - down <= high)
        covered += Math.exp(log(n) - log(a) - log(b) - log(rest)) * up ** a * down ** b * (1 - up - down) ** rest;
    }
  return covered;
}

const truths = Array.from({ length: 19 }, (_, i) => (i + 1) / 20).flatMap((up) =>
  Array.from({ length: 19 }, (_, j) => (j + 1) / 20).flatMap((down) => (up + down < 0.99 ? [{ up, down }] : [])),
);

describe("the interval of a net share", () => {
  for (const n of [10, 25, 60])
    it(`holds the truth about as often as it says, of ${n.toString()} answers`, () => {
      const covers = truths.map(({ up, down }) => coverage(n, up, down));
      const mean = covers.reduce((total, cover) => total + cover, 0) / covers.length;
      expect(truths.length).toBe(171);
      expect(mean).toBeGreaterThan(0.945);
      expect(mean).toBeLessThan(0.97);
      expect(Math.min(...covers)).toBeGreaterThan(0.9);
    });

  it("is that of the formula", () => {
    // n + 3 = 13, m = 3/13, variance (8.5/13 − 9/169) / 13
    const reach = 1.959963984540054 * Math.sqrt((8.5 / 13 - 9 / 169) / 13);
    const { low, high } = netShareInterval(5, 2, 10) ?? {};
    expect(low).toBeCloseTo(3 / 13 - reach, 14);
    expect(high).toBeCloseTo(3 / 13 + reach, 14);
  });

  it("turns with the sides, stays from −1 to 1 and holds the share itself", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (up, down, rest) => {
        const n = up + down + rest;
        fc.pre(n > 0);
        const { low, high } = netShareInterval(up, down, n) ?? { low: NaN, high: NaN };
        const turned = netShareInterval(down, up, n) ?? { low: NaN, high: NaN };
        expect([-turned.high + 0, -turned.low + 0]).toEqual([low + 0, high + 0]);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= (up - down) / n && (up - down) / n <= high).toBe(true);
      }),
    );
  });

  it("is none of nothing, and an error of counts that do not fit", () => {
    expect(netShareInterval(0, 0, 0)).toBeNull();
    for (const step of [
      () => netShareInterval(3, 3, 5),
      () => netShareInterval(-1, 0, 5),
      () => netShareInterval(1, 1, NaN),
    ])
      expect(thrownBy(step).code).toBe("impossible-request");
  });
});
