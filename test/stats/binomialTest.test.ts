import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTest } from "../../src/stats/tests/binomialTest.js";
import { clopperPearson } from "../../src/stats/intervals/clopperPearson.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";
import { choose, quotient } from "./wholeNumbers.js";

interface Stage {
  readonly pExact: number;
  readonly midP: number;
  readonly cpLow: number;
  readonly cpHigh: number;
}

const trials = fc
  .integer({ min: 1, max: 80 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.integer({ min: 0, max: 32 })));

describe("binomialTest", () => {
  // `z` of a case is the normal approximation, which is not offered: the exact p-values stand for it.
  it.each(
    oracleCases<{ x: number; n: number; configured: number }, Stage>("03-stage-vs-configured", "stageVsConfigured"),
  )("agrees with R: $id", ({ input: { x, n, configured }, expected, relTol }) => {
    const found = binomialTest(x, n, configured);
    expectNear(found?.exact, expected.pExact, relTol);
    expectNear(found?.midP, expected.midP, relTol);
    const interval = clopperPearson(x, n);
    expectNear(interval?.low, expected.cpLow, relTol);
    expectNear(interval?.high, expected.cpHigh, relTol);
  });

  it("adds up, in whole numbers, the counts no more likely, and the smaller tail", () => {
    fc.assert(
      fc.property(trials, ([x, n, part]) => {
        const ways = Array.from(
          { length: n + 1 },
          (_, k) => choose(n, k) * BigInt(part) ** BigInt(k) * BigInt(32 - part) ** BigInt(n - k),
        );
        const here = ways[x] ?? 0n;
        const total = (of: readonly bigint[]): bigint => of.reduce((sum, each) => sum + each, 0n);
        const all = 32n ** BigInt(n);
        const exact = total(ways.filter((each) => each <= here));
        const [below, above] = [total(ways.slice(0, x)), total(ways.slice(x + 1))];
        const midP = 2n * (below < above ? below : above) + here;
        const found = binomialTest(x, n, part / 32);
        if (exact === 0n) expect(found?.exact).toBe(0);
        else expectDigits(found?.exact, quotient(exact, all), 1e-11);
        if (midP === 0n) expect(found?.midP).toBe(0);
        else expectDigits(found?.midP, Math.min(quotient(midP, all), 1), 1e-11);
      }),
    );
  });

  it("turns with success and failure, and is quick at large counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(600), fc.integer({ min: 1, max: 31 }), (n, far, part) => {
        const x = Math.min(Math.max(Math.round((n * part) / 32) + far - 300, 0), n);
        const [found, turned] = [binomialTest(x, n, part / 32), binomialTest(n - x, n, 1 - part / 32)];
        expectNear(turned?.exact, found?.exact ?? NaN, 1e-12);
        expectNear(turned?.midP, found?.midP ?? NaN, 1e-12);
      }),
    );
  });

  it("keeps its level: exactly over all outcomes, and the mid-p nearly", () => {
    for (const part of [2, 5, 11, 16]) {
      const n = 40;
      const chance = part / 32;
      let [rejected, rejectedMid] = [0, 0];
      for (let x = 0; x <= n; x += 1) {
        const weight = quotient(
          choose(n, x) * BigInt(part) ** BigInt(x) * BigInt(32 - part) ** BigInt(n - x),
          32n ** BigInt(n),
        );
        const { exact, midP } = binomialTest(x, n, chance) ?? { exact: NaN, midP: NaN };
        if (exact <= 0.05) rejected += weight;
        if (midP <= 0.05) rejectedMid += weight;
      }
      expect(rejected).toBeGreaterThan(0.01);
      expect(rejected).toBeLessThanOrEqual(0.05);
      expect(rejectedMid).toBeLessThan(0.07);
    }
  });

  it("is none of nothing, and refuses by name what cannot be", () => {
    expect(binomialTest(0, 0, 0.5)).toBeNull();
    expect(thrownBy(() => binomialTest(3, 2, 0.5))).toMatchObject({
      code: "impossible-request",
      message: "binomialTest: successes: expected a whole number from 0 to n = 2, got 3",
    });
    expect(thrownBy(() => binomialTest(1, 2, 50)).message).toBe(
      "binomialTest: chance: expected a number from 0 to 1, got 50",
    );
  });
});
