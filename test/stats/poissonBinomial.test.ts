import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { poissonBinomial } from "../../src/stats/distributions/poissonBinomial.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-poisson-binomial.json" with { type: "json" };
import { enumerated, hundredths } from "./distributions.js";
import { expectWithin } from "./withinTolerance.js";

const chances = fc.array(hundredths, { maxLength: 60 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** C(n, k) p^k (1 − p)^(n − k) in whole numbers, p in hundredths. */
function binomial(n: number, k: number, percent: number): number {
  let ways = 1n;
  for (let i = 0n; i < BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i)) / (i + 1n);
  const outcomes = ways * BigInt(percent) ** BigInt(k) * BigInt(100 - percent) ** BigInt(n - k);
  return Number((outcomes * 10n ** 40n) / 100n ** BigInt(n)) / 1e40;
}

describe("poissonBinomial", () => {
  it.each(vectors.cases)("agrees with exact rationals: $id", ({ input, expected, relTol }) => {
    const found = poissonBinomial(input.p);
    expect(found.values).toEqual(expected.pmf.map((_, successes) => successes));
    expect(found.probabilities.length).toBe(expected.pmf.length);
    expected.pmf.forEach((mass, successes) => {
      const probability = found.probabilities[successes] ?? NaN;
      expectWithin(relTol, probability, mass);
      // Far tails keep their digits too.
      expect(Math.abs(probability - mass)).toBeLessThanOrEqual(relTol * mass);
    });
    expectWithin(relTol, found.mean, expected.mean);
    expectWithin(relTol, found.variance, expected.variance);
  });

  it("is what all outcomes, one by one, come to", () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 10 }), (p) => {
        const all = enumerated(p.map((probability) => ({ amount: 1, probability })));
        const { probabilities } = poissonBinomial(p);
        const known = new Map(all.values.map((value, index) => [value, all.probabilities[index] ?? NaN]));
        probabilities.forEach((probability, successes) => {
          expect(probability).toBeCloseTo(known.get(successes) ?? 0, 13);
        });
      }),
    );
  });

  it("is the binomial distribution where all are alike", () => {
    for (const [n, percent] of [
      [1, 30],
      [17, 5],
      [80, 50],
      [200, 97],
    ] as const)
      poissonBinomial(Array.from({ length: n }, () => percent / 100)).probabilities.forEach((probability, k) => {
        expect(Math.abs(probability - binomial(n, k, percent))).toBeLessThan(1e-14);
      });
  });

  it("sums to 1 and has the mean and the variance of its trials", () => {
    fc.assert(
      fc.property(chances, (p) => {
        const { values, probabilities, mean, variance } = poissonBinomial(p);
        expect(sum(probabilities)).toBeCloseTo(1, 12);
        expect(sum(values.map((k, i) => k * (probabilities[i] ?? NaN)))).toBeCloseTo(mean, 10);
        expect(sum(values.map((k, i) => (k - mean) ** 2 * (probabilities[i] ?? NaN)))).toBeCloseTo(variance, 9);
        expect(mean).toBeCloseTo(sum(p), 12);
      }),
    );
  });

  it("does not change with the order, to the last bit, and turns over with successes and failures", () => {
    fc.assert(
      fc.property(chances, (p) => {
        expect(poissonBinomial(p.toReversed())).toEqual(poissonBinomial(p));
        const failures = poissonBinomial(p.map((probability) => 1 - probability)).probabilities.toReversed();
        poissonBinomial(p).probabilities.forEach((probability, index) => {
          expect(failures[index]).toBeCloseTo(probability, 13);
        });
      }),
    );
  });

  it("is 0 for certain of no trials", () => {
    const none = poissonBinomial([]);
    expect(none).toEqual({ values: [0], probabilities: [1], mean: 0, variance: 0 });
    expect(distributionQuantile(none, 0.5)).toBe(0);
  });

  it("refuses what is no probability, by name", () => {
    for (const bad of [-0.01, 1.01, NaN, Infinity])
      expect(thrownBy(() => poissonBinomial([0.5, bad]))).toMatchObject({
        code: "impossible-request",
        message: `probabilities[1]: expected a number from 0 to 1, got ${bad}`,
      });
  });
});
