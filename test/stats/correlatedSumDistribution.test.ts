import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlatedSumDistribution } from "../../src/stats/distributions/correlatedSumDistribution.js";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { normalCdf } from "../../src/stats/distributions/normalCdf.js";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import { probabilityAtLeast } from "../../src/stats/distributions/probabilityAtLeast.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import type { WeightedAmount } from "../../src/stats/distributions/weightedAmount.js";
import { weightedSumDistribution } from "../../src/stats/distributions/weightedSumDistribution.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { enumerated, hundredths } from "./distributions.js";

const cents = fc.integer({ min: -9999, max: 9999 }).map((amount) => (amount + 0) / 100);
const few = fc.array(fc.record({ amount: cents, probability: hundredths }), { maxLength: 6 });
const correlations = fc.constantFrom(0.01, 0.05, 0.2, 0.5, 0.8);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** All outcomes given the factor, integrated over it by Simpson's rule with steps of 1/50. */
function integrated(amounts: readonly WeightedAmount[], correlation: number): ReadonlyMap<number, number> {
  const total = new Map<number, number>();
  const [steps, width] = [800, 1 / 50];
  for (let step = 0; step <= steps; step += 1) {
    const z = (step - steps / 2) * width;
    const simpson = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    const weight = ((simpson * width) / 3) * (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI));
    const given = amounts.map(({ amount, probability: p }) => ({
      amount,
      probability:
        p === 0 || p === 1
          ? p
          : normalCdf((normalQuantile(p) + Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation)),
    }));
    const { values, probabilities } = enumerated(given);
    values.forEach((value, index) => {
      total.set(value, (total.get(value) ?? 0) + weight * (probabilities[index] ?? NaN));
    });
  }
  return total;
}

/** What deals that share a factor come to in one world, drawn from the definition. */
function drawn(amounts: readonly WeightedAmount[], correlation: number, draw: (index: number) => number): number {
  const z = normalQuantile(draw(0));
  return amounts.reduce((total, { amount, probability: p }, index) => {
    const own = Math.sqrt(correlation) * z + Math.sqrt(1 - correlation) * normalQuantile(draw(index + 1));
    return own > -normalQuantile(p) ? total + amount : total;
  }, 0);
}

const large = (n: number): WeightedAmount[] => {
  const draw = seededDraws(n);
  return Array.from({ length: n }, (_, deal) => ({
    amount: Math.round(10_000 * draw(deal)) + 1000,
    probability: (10 + Math.round(80 * draw(deal, 1))) / 100,
  }));
};

describe("correlatedSumDistribution", () => {
  it("is what all outcomes, integrated over the factor, come to", () => {
    fc.assert(
      fc.property(few, correlations, (open, correlation) => {
        const found = correlatedSumDistribution(open, { correlation });
        const all = integrated(open, correlation);
        expect(sum(found.probabilities)).toBeCloseTo(1, 12);
        found.values.forEach((value, index) => {
          expect(found.probabilities[index]).toBeCloseTo(all.get(value) ?? 0, 10);
        });
        expect([found.error, found.usualError]).toEqual([0, 0]);
      }),
      { numRuns: 20 },
    );
  });

  it("has two even deals come together as often as Sheppard's formula says", () => {
    for (const correlation of [0.05, 0.3, 0.6, 0.9]) {
      const two = [1, 1].map((amount) => ({ amount, probability: 0.5 }));
      const { values, probabilities } = correlatedSumDistribution(two, { correlation });
      expect(values).toEqual([0, 1, 2]);
      expect(probabilities[2]).toBeCloseTo(0.25 + Math.asin(correlation) / (2 * Math.PI), 12);
    }
  });

  it("without correlation is the sum of independent amounts, and with little of it next to that", () => {
    fc.assert(
      fc.property(few, (open) => {
        expect(correlatedSumDistribution(open, { correlation: 0 })).toEqual(weightedSumDistribution(open));
        const close = correlatedSumDistribution(open, { correlation: 1e-14 });
        const independent = weightedSumDistribution(open);
        const chances = new Map(close.values.map((value, index) => [value, close.probabilities[index]]));
        independent.values.forEach((value, index) => {
          expect(chances.get(value) ?? 0).toBeCloseTo(independent.probabilities[index] ?? NaN, 12);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the mean, and has the variance and skewness that its values have", () => {
    fc.assert(
      fc.property(few, correlations, (open, correlation) => {
        const found = correlatedSumDistribution(open, { correlation });
        const { mean, variance, skewness, standardDeviation } = found;
        const moment = (power: number): number =>
          sum(found.values.map((value, index) => (value - mean) ** power * (found.probabilities[index] ?? NaN)));
        expect(mean).toBe(weightedSumDistribution(open).mean);
        expect(moment(1) / 100).toBeCloseTo(0, 9);
        expect(moment(2) / 1e4).toBeCloseTo(variance / 1e4, 9);
        if (skewness !== null) expect(moment(3) / 1e6).toBeCloseTo((skewness * standardDeviation ** 3) / 1e6, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("does not change with the order of the amounts, to the last bit, on a grid neither", () => {
    fc.assert(
      fc.property(few, fc.constantFrom(5, 2 ** 16), (open, mostPoints) => {
        const terms = { correlation: 0.15, mostPoints };
        expect(correlatedSumDistribution(open.toReversed(), terms)).toEqual(correlatedSumDistribution(open, terms));
      }),
      { numRuns: 40 },
    );
  });

  it("is smooth where a thousand deals leave little but the factor: half the spacing tells nothing new", () => {
    // The mean given the factor, where the rest averages out: its quantile is that of the factor.
    const open = Array.from({ length: 1000 }, () => ({ amount: 1, probability: 0.3 }));
    const found = correlatedSumDistribution(open, { correlation: 0.2 });
    for (const q of [0.1, 0.5, 0.9]) {
      const limit = 1000 * normalCdf((normalQuantile(0.3) + Math.sqrt(0.2) * normalQuantile(q)) / Math.sqrt(0.8));
      expect(Math.abs((distributionQuantile(found, q) ?? NaN) - limit)).toBeLessThan(4);
    }
    const steps = found.probabilities.slice(20, 600).map((p, index) => p / (found.probabilities[index + 19] ?? NaN));
    // A mixture of too few bells would go up and down between them.
    expect(steps.filter((step, index) => index > 0 && step > 1 !== (steps[index - 1] ?? NaN) > 1).length).toBe(1);
  });

  it("agrees with a simulation, and so an interval of it holds as often as it claims, where an independent one does not", () => {
    const open = large(20);
    const covered = (correlation: number, nominal: number) => {
      const [low, high] = [(1 - nominal) / 2, (1 + nominal) / 2];
      const inside = [weightedSumDistribution(open), correlatedSumDistribution(open, { correlation })].map((found) => {
        const [from, to] = [distributionQuantile(found, low) ?? NaN, distributionQuantile(found, high) ?? NaN];
        return (total: number): boolean => from <= total && total <= to;
      });
      const draw = seededDraws(7);
      const worlds = Array.from({ length: 3000 }, (_, world) =>
        drawn(open, correlation, (index) => draw(index, world)),
      );
      return inside.map((holds) => worlds.filter(holds).length / worlds.length);
    };
    // Shares of 3,000 worlds have a standard error of 0.009 at most. What independent intervals hold depends on the deals, of which
    // the more there are the fewer of them.
    for (const [correlation, independent] of [
      [0, 0.8],
      [0.05, 0.69],
      [0.1, 0.62],
      [0.2, 0.55],
    ] as const) {
      const [alone = NaN, together = NaN] = covered(correlation, 0.8);
      expect(Math.abs(together - 0.8), `${correlation}: ${together}`).toBeLessThan(0.03);
      expect(Math.abs(alone - independent), `${correlation}: ${alone}`).toBeLessThan(0.04);
      const [, wide = NaN] = covered(correlation, 0.95);
      expect(wide).toBeGreaterThan(0.93);
      expect(wide).toBeLessThan(0.97);
    }
  }, 60_000);

  it("keeps its tails within the error of its grid", () => {
    const open = large(12);
    const [exact, grid] = [2 ** 16, 300].map((mostPoints) =>
      correlatedSumDistribution(open, { correlation: 0.1, mostPoints }),
    );
    if (exact === undefined || grid === undefined) throw new Error("two of them");
    expect(exact.error).toBe(0);
    expect(grid.error).toBeGreaterThan(0);
    for (const target of [10_000, 30_000, 50_000]) {
      const truth = probabilityAtLeast(exact, target) ?? NaN;
      expect(probabilityAtLeast(grid, target + grid.error)).toBeLessThanOrEqual(truth + 1e-12);
      expect(probabilityAtLeast(grid, target - grid.error)).toBeGreaterThanOrEqual(truth - 1e-12);
    }
  });

  it("is certain where nothing is uncertain, and refuses what is no correlation", () => {
    const sure = [
      { amount: 3, probability: 1 },
      { amount: 4, probability: 0 },
    ];
    expect(correlatedSumDistribution(sure, { correlation: 0.5 })).toEqual(weightedSumDistribution(sure));
    expect(thrownBy(() => correlatedSumDistribution([], { correlation: NaN })).message).toBe(
      "correlatedSumDistribution: correlation: expected a number, got NaN",
    );
    for (const correlation of [-0.01, 1])
      expect(thrownBy(() => correlatedSumDistribution([], { correlation })).message).toBe(
        `correlation: expected a number from 0 to below 1, got ${correlation}`,
      );
    expect(
      thrownBy(() => correlatedSumDistribution([{ amount: NaN, probability: 1 }], { correlation: 0.1 })).code,
    ).toBe("impossible-request");
  });
});
