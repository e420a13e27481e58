import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialAtLeast, binomialCdf } from "../../src/stats/distributions/binomialCdf.js";
import { binomialProbability } from "../../src/stats/distributions/binomialProbability.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, oracleCases } from "./oracleCases.js";
import { choose, quotient } from "./wholeNumbers.js";

/** Trials of chance part/64, whose every probability is a quotient of whole numbers. */
const trials = fc
  .integer({ min: 1, max: 120 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.integer({ min: 0, max: 64 })));

/** P(X = k) × 64ⁿ. */
const ways = (k: number, n: number, part: number): bigint =>
  choose(n, k) * BigInt(part) ** BigInt(k) * BigInt(64 - part) ** BigInt(n - k);

function expectShare(found: number, of: bigint, n: number): void {
  if (of === 0n) expect(found).toBe(0);
  else expectDigits(found, quotient(of, 64n ** BigInt(n)));
}

describe("the binomial distribution", () => {
  it.each(oracleCases<{ n: number; p: number; k: number }, { pmf: number; cdf: number }>("00-binomial", "binom"))(
    "agrees with mpmath: $id",
    ({ input: { k, n, p }, expected, relTol }) => {
      expectDigits(binomialProbability(k, n, p), expected.pmf, relTol);
      expectDigits(binomialCdf(k, n, p), expected.cdf, relTol);
    },
  );

  it("is, to its last digits, what whole numbers say", () => {
    fc.assert(
      fc.property(trials, ([k, n, part]) => {
        const upTo = Array.from({ length: k + 1 }, (_, i) => ways(i, n, part)).reduce((sum, each) => sum + each, 0n);
        expectShare(binomialProbability(k, n, part / 64), ways(k, n, part), n);
        expectShare(binomialCdf(k, n, part / 64), upTo, n);
        expectShare(binomialAtLeast(k, n, part / 64), 64n ** BigInt(n) - upTo + ways(k, n, part), n);
      }),
    );
  });

  it("turns with success and failure, and adds up to 1 at large counts too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1000), fc.integer({ min: 1, max: 63 }), (n, far, part) => {
        const chance = part / 64;
        const k = Math.min(Math.max(Math.round(n * chance) + far - 500, 0), n);
        const here = binomialProbability(k, n, chance);
        if (here > 1e-300) expectDigits(binomialProbability(n - k, n, 1 - chance), here);
        expect(binomialCdf(k, n, chance) + binomialAtLeast(k, n, chance) - here).toBeCloseTo(1, 12);
        expect(Math.abs(binomialAtLeast(n - k, n, 1 - chance) - binomialCdf(k, n, chance))).toBeLessThan(1e-13);
      }),
    );
  });

  it("has one answer where nothing or everything succeeds, and of no trials", () => {
    expect([0, 1, 5].map((k) => binomialProbability(k, 5, 0))).toEqual([1, 0, 0]);
    expect([0, 4, 5].map((k) => binomialProbability(k, 5, 1))).toEqual([0, 0, 1]);
    expect([0, 4, 5].map((k) => binomialCdf(k, 5, 1))).toEqual([0, 0, 1]);
    expect([0, 1, 5].map((k) => binomialAtLeast(k, 5, 0))).toEqual([1, 0, 0]);
    expect([binomialProbability(0, 0, 0.3), binomialProbability(0, 0, 1), binomialCdf(0, 0, 0.3)]).toEqual([1, 1, 1]);
  });

  it("refuses by name what are no counts, and no chance", () => {
    for (const [name, ask] of Object.entries({ binomialProbability, binomialCdf, binomialAtLeast })) {
      for (const [k, n, problem] of [
        [3, 2, "successes: expected a whole number from 0 to n = 2, got 3"],
        [-1, 2, "successes: expected a whole number from 0 to n = 2, got -1"],
        [0.5, 2, "successes: expected a whole number from 0 to n = 2, got 0.5"],
        [1, NaN, "n: expected a whole number from 0 on, got NaN"],
        [1, Infinity, "n: expected a whole number from 0 on, got Infinity"],
      ] as const)
        expect(thrownBy(() => ask(k, n, 0.5))).toMatchObject({
          code: "impossible-request",
          message: `${name}: ${problem}`,
        });
      for (const chance of [-0.1, 1.1, NaN])
        expect(thrownBy(() => ask(1, 2, chance)).message).toBe(
          `${name}: chance: expected a number from 0 to 1, got ${chance}`,
        );
    }
  });
});
