import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { poissonBinomial } from "../../src/stats/distributions/poissonBinomial.js";
import { sumDistribution } from "../../src/stats/distributions/sumDistribution.js";
import { weightedSumDistribution } from "../../src/stats/distributions/weightedSumDistribution.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear } from "./oracleCases.js";

const part = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 4,
    selector: ([value]) => value,
  })
  .map((masses) => {
    const total = masses.reduce((sum, [, mass]) => sum + mass, 0);
    const rising = masses.toSorted(([left], [right]) => left - right);
    return { values: rising.map(([value]) => value / 100 + 0), probabilities: rising.map(([, mass]) => mass / total) };
  });

describe("sumDistribution", () => {
  it("is every combination of values with the product of their probabilities", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        let sums = new Map([[0, 1]]);
        for (const { values, probabilities } of parts) {
          const next = new Map<number, number>();
          for (const [sum, mass] of sums)
            values.forEach((value, index) => {
              const cents = sum + Math.round(value * 100);
              next.set(cents, (next.get(cents) ?? 0) + mass * (probabilities[index] ?? NaN));
            });
          sums = next;
        }
        const expected = [...sums].sort(([left], [right]) => left - right);
        const found = sumDistribution(parts);
        expect(found.values).toEqual(expected.map(([cents]) => cents / 100 + 0));
        expected.forEach(([, mass], index) => {
          expectNear(found.probabilities[index], mass, 1e-14);
        });
        const mean = expected.reduce((sum, [cents, mass]) => sum + (cents / 100) * mass, 0);
        expectNear(found.mean, mean, 1e-12);
        expectNear(
          found.variance,
          expected.reduce((sum, [cents, mass]) => sum + (cents / 100 - mean) ** 2 * mass, 0),
          1e-11,
        );
        expect(found.error).toBe(0);
      }),
    );
  });

  it("agrees with the sums that exist for two values", () => {
    const chances = [0.1, 0.5, 0.25, 0.9];
    const trials = chances.map((p) => ({ values: [0, 1], probabilities: [1 - p, p] }));
    const counted = poissonBinomial(chances);
    sumDistribution(trials).probabilities.forEach((mass, index) => {
      expectNear(mass, counted.probabilities[index] ?? NaN, 1e-15);
    });
    const amounts = [19.99, 49.95, 100].map((amount, index) => ({ amount, probability: chances[index] ?? 0 }));
    const parts = amounts.map(({ amount, probability: p }) => ({ values: [0, amount], probabilities: [1 - p, p] }));
    expect(sumDistribution(parts).values).toEqual(weightedSumDistribution(amounts).values);
  });

  it("keeps the mean on a grid, and quantiles within the error it states", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
        const [exact, coarse] = [sumDistribution(parts), sumDistribution(parts, { mostPoints: 40 })];
        expect(coarse.values.length).toBeLessThanOrEqual(40);
        expect([coarse.mean, coarse.variance]).toEqual([exact.mean, exact.variance]);
        const mean = coarse.values.reduce((sum, value, index) => sum + value * (coarse.probabilities[index] ?? NaN), 0);
        expectNear(mean, exact.mean, 1e-12);
        for (const q of [0.1, 0.5, 0.9]) {
          const [near, true_] = [distributionQuantile(coarse, q) ?? NaN, distributionQuantile(exact, q) ?? NaN];
          expect(Math.abs(near - true_)).toBeLessThanOrEqual(coarse.error + 1e-9);
        }
      }),
    );
  });

  it("of no numbers is 0 for certain, and refuses what is no distribution", () => {
    expect(sumDistribution([])).toEqual({
      values: [0],
      probabilities: [1],
      mean: 0,
      variance: 0,
      standardDeviation: 0,
      error: 0,
    });
    for (const step of [
      () => sumDistribution([{ values: [], probabilities: [] }]),
      () => sumDistribution([{ values: [1], probabilities: [0.5] }]),
      () => sumDistribution([], { mostPoints: 1 }),
    ])
      expect(thrownBy(step).code).toBe("impossible-request");
  });
});
