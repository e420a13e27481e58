import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crps } from "../../src/stats/forecasts/crps.js";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { poissonBinomial } from "../../src/stats/distributions/poissonBinomial.js";
import { probabilityAtLeast } from "../../src/stats/distributions/probabilityAtLeast.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import type { WeightedAmount } from "../../src/stats/distributions/weightedAmount.js";
import { weightedSumDistribution } from "../../src/stats/distributions/weightedSumDistribution.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-weighted-sum.json" with { type: "json" };
import { enumerated, hundredths } from "./distributions.js";
import { expectWithin } from "./withinTolerance.js";

const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most, max: most }).map((amount) => (amount + 0) / 100);
const deals = (
  size: { minLength?: number; maxLength: number },
  amount = cents(100_000),
): fc.Arbitrary<WeightedAmount[]> => fc.array(fc.record({ amount, probability: hundredths }), size);
const few = deals({ maxLength: 12 }, fc.oneof(cents(100_000), fc.integer({ min: -3, max: 9 })));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const levels = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];
const large = (n: number): WeightedAmount[] => {
  const draw = seededDraws(n);
  return Array.from({ length: n }, (_, deal) => ({
    amount: Math.round(draw(deal) ** 3 * 1e8) / 100,
    probability: Math.round(draw(deal, 1) * 100) / 100,
  }));
};

describe("weightedSumDistribution", () => {
  it.each(vectors.cases)("agrees with exact rationals: $id", ({ input, expected, relTol }) => {
    const found = weightedSumDistribution(input.deals.map(({ amount, p }) => ({ amount, probability: p })));
    expectWithin(relTol, found.mean, expected.mean);
    expectWithin(relTol, found.variance, expected.variance);
    expectWithin(relTol, found.standardDeviation, Math.sqrt(expected.variance));
    expectWithin(relTol, found.skewness, expected.skewness);
    for (const [q, value] of [
      [0.1, expected.p10],
      [0.25, expected.p25],
      [0.5, expected.p50],
      [0.75, expected.p75],
      [0.9, expected.p90],
    ] as const)
      expect(distributionQuantile(found, q)).toBe(value);
    expectWithin(relTol, probabilityAtLeast(found, found.mean), expected.pAtLeastMean);
    expectWithin(relTol, crps(found, expected.crpsAt.y), expected.crpsAt.crps);
    expect(found.values.length).toBe(expected.support);
    expect([found.error, found.usualError, found.dropped]).toEqual([0, 0, 0]);
    if (expected.distribution !== undefined) {
      expect(found.values).toEqual(expected.distribution.map(([value]) => value));
      expected.distribution.forEach(([, probability = NaN], index) => {
        expectWithin(relTol, found.probabilities[index], probability);
      });
    }
    // `gross` is the sum of the amounts, which is the highest value where none of them is impossible.
    if (input.deals.every(({ p }) => p > 0)) expectWithin(relTol, found.values.at(-1), expected.gross);
  });

  it("is what all outcomes, one by one, come to", () => {
    fc.assert(
      fc.property(few, (open) => {
        const found = weightedSumDistribution(open);
        const all = enumerated(open);
        expect(found.values).toEqual(all.values);
        found.probabilities.forEach((probability, index) => {
          expect(probability).toBeCloseTo(all.probabilities[index] ?? NaN, 13);
        });
      }),
    );
  });

  it("sums to 1 and has the mean, variance and skewness of its amounts, of which it tells the same", () => {
    fc.assert(
      fc.property(few, (open) => {
        const { values, probabilities, mean, variance, standardDeviation, skewness } = weightedSumDistribution(open);
        const moment = (power: number): number =>
          sum(values.map((value, index) => (value - mean) ** power * (probabilities[index] ?? NaN)));
        const scale = Math.max(1, ...open.map(({ amount }) => Math.abs(amount)));
        expect(moment(0)).toBeCloseTo(1, 12);
        expect(moment(1) / scale).toBeCloseTo(0, 11);
        expect(moment(2) / scale ** 2).toBeCloseTo(variance / scale ** 2, 10);
        expect(mean / scale).toBeCloseTo(sum(open.map(({ amount, probability: p }) => amount * p)) / scale, 12);
        const parts = open.map(({ amount, probability: p }) => amount ** 2 * p * (1 - p));
        expect(variance / scale ** 2).toBeCloseTo(sum(parts) / scale ** 2, 12);
        expect(standardDeviation).toBe(Math.sqrt(variance));
        if (skewness === null) expect(variance).toBe(0);
        else expect(moment(3) / scale ** 3).toBeCloseTo((skewness * standardDeviation ** 3) / scale ** 3, 9);
      }),
    );
  });

  it("does not change with the order of the amounts, to the last bit, on a grid neither", () => {
    fc.assert(
      fc.property(few, fc.constantFrom(4, 50, 2 ** 16), fc.array(fc.nat()), (open, mostPoints, keys) => {
        const shuffled = open
          .map((deal, index) => ({ deal, key: keys[index] ?? -index }))
          .sort((a, b) => a.key - b.key)
          .map(({ deal }) => deal);
        expect(weightedSumDistribution(shuffled, { mostPoints })).toEqual(
          weightedSumDistribution(open, { mostPoints }),
        );
      }),
    );
  });

  it("scales with its amounts and is turned over by their sign", () => {
    fc.assert(
      fc.property(few, (open) => {
        const found = weightedSumDistribution(open);
        const tenfold = weightedSumDistribution(
          open.map((deal) => ({ ...deal, amount: Math.round(deal.amount * 1000) })),
        );
        expect(tenfold.values).toEqual(found.values.map((value) => Math.round(value * 1000)));
        expect(tenfold.probabilities).toEqual(found.probabilities);
        const negative = weightedSumDistribution(open.map((deal) => ({ ...deal, amount: -deal.amount })));
        expect(negative.values.toReversed().map((value) => 0 - value)).toEqual(found.values);
        negative.probabilities.toReversed().forEach((probability, index) => {
          expect(probability).toBeCloseTo(found.probabilities[index] ?? NaN, 13);
        });
        expect(negative.mean).toBe(0 - found.mean);
      }),
    );
  });

  it("is shifted by what is certain, and does not see what is impossible", () => {
    fc.assert(
      fc.property(few, cents(10_000), (open, amount) => {
        const found = weightedSumDistribution(open);
        const more = weightedSumDistribution([...open, { amount, probability: 1 }, { amount: 7.77, probability: 0 }]);
        expect(more.values).toEqual(
          found.values.map((value) => (Math.round(value * 100) + Math.round(amount * 100)) / 100),
        );
        expect(more.probabilities).toEqual(found.probabilities);
        expect(more.variance).toBe(found.variance);
      }),
    );
  });

  it("is likelier to reach any target where a deal is likelier to be won", () => {
    const positive = deals({ minLength: 1, maxLength: 10 }, fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(positive, hundredths, fc.constantFrom(30, 2 ** 16), (open, raised, mostPoints) => {
        const better = open.map((deal, place) =>
          place === 0 ? { ...deal, probability: Math.max(deal.probability, raised) } : deal,
        );
        // On a grid the two are rounded differently, and are as far from each other as their errors allow.
        const before = weightedSumDistribution(open, { mostPoints });
        const after = weightedSumDistribution(better, { mostPoints });
        const apart = before.error + after.error;
        for (const target of before.values)
          expect(probabilityAtLeast(after, target - apart)).toBeGreaterThanOrEqual(
            (probabilityAtLeast(before, target) ?? NaN) - 1e-12,
          );
      }),
    );
  });

  it("has quantiles and tails that agree: the least value that is stayed below or reached often enough", () => {
    fc.assert(
      fc.property(few, fc.double({ min: 0, max: 1, noNaN: true }), (open, q) => {
        const found = weightedSumDistribution(open);
        const value = distributionQuantile(found, q) ?? NaN;
        const { values } = found;
        const above = values[values.indexOf(value) + 1] ?? Infinity;
        expect(1 - (probabilityAtLeast(found, above) ?? NaN)).toBeGreaterThanOrEqual(q - 1e-11);
        expect(1 - (probabilityAtLeast(found, value) ?? NaN)).toBeLessThanOrEqual(q + 1e-11);
        const quantiles = levels.map((level) => distributionQuantile(found, level) ?? NaN);
        expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
        expect([quantiles[0], quantiles.at(-1)]).toEqual([values[0], values.at(-1)]);
      }),
    );
  });

  it("counts alike amounts as the Poisson binomial distribution counts successes", () => {
    fc.assert(
      fc.property(
        fc.array(
          hundredths.filter((p) => p > 0 && p < 1),
          { maxLength: 60 },
        ),
        (p) => {
          const found = weightedSumDistribution(p.map((probability) => ({ amount: 0.3, probability })));
          const successes = poissonBinomial(p);
          expect(found.values).toEqual(successes.values.map((count) => (3 * count) / 10));
          found.probabilities.forEach((probability, count) => {
            expect(probability).toBeCloseTo(successes.probabilities[count] ?? NaN, 13);
          });
        },
      ),
    );
  });

  it("keeps the quantiles and the tails of its grid within the error it states", () => {
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 40 }), (open, mostPoints) => {
        const exact = weightedSumDistribution(open);
        const grid = weightedSumDistribution(open, { mostPoints });
        expect(exact.error).toBe(0);
        expect(grid.values.length).toBeLessThanOrEqual(mostPoints);
        expect(grid.error === 0).toBe(exact.values.length <= mostPoints);
        expect(grid.usualError).toBeLessThanOrEqual(grid.error);
        expect([grid.mean, grid.variance, grid.skewness]).toEqual([exact.mean, exact.variance, exact.skewness]);
        expect(sum(grid.probabilities)).toBeCloseTo(1, 12);
        const reach = grid.error + 1e-9;
        for (const target of exact.values) {
          const truth = probabilityAtLeast(exact, target) ?? NaN;
          expect(probabilityAtLeast(grid, target + reach)).toBeLessThanOrEqual(truth + 1e-12);
          expect(probabilityAtLeast(grid, target - reach)).toBeGreaterThanOrEqual(truth - 1e-12);
        }
        // Levels at which no sum of hundredths jumps, so that rounding decides nothing.
        for (const q of [0.0512345, 0.1123456, 0.5098765, 0.9345678]) {
          const off = Math.abs((distributionQuantile(grid, q) ?? NaN) - (distributionQuantile(exact, q) ?? NaN));
          expect(off).toBeLessThanOrEqual(reach);
        }
      }),
    );
  });

  it("tells how far its grid is off as a rule: the root of the mean square of the error", () => {
    // Two deals on a grid of three points, 2 apart: 1 becomes 0 or 2, 3 becomes the rest of 4.
    const open = [
      { amount: 1, probability: 0.25 },
      { amount: 3, probability: 0.5 },
    ];
    const { values, error, usualError } = weightedSumDistribution(open, { mostPoints: 3 });
    expect(values).toEqual([0, 2, 4]);
    // +1 with the first and −1 with the second: off by 1 where exactly one of them comes.
    expect([error, usualError]).toEqual([1, Math.sqrt(0.25 * 0.5 + 0.75 * 0.5)]);
  });

  it("bounds its error by what is gained or lost in rounding, whichever is more", () => {
    // Steps of 3: totals of 1, 3, 7 and 16 become 0, 3, 6 and 15, so that 1 and 1 are lost and 1 is gained.
    const open = [1, 2, 4, 9].map((amount) => ({ amount, probability: 0.5 }));
    expect(weightedSumDistribution(open, { mostPoints: 8 })).toMatchObject({ values: [0, 3, 6, 9, 12, 15], error: 2 });
  });

  it("comes closer as its grid becomes finer, and has the true mean to half a step", () => {
    const open = large(300);
    const fine = weightedSumDistribution(open);
    let before = Infinity;
    for (const mostPoints of [250, 1000, 4000, 16_000]) {
      const grid = weightedSumDistribution(open, { mostPoints });
      expect(grid.error).toBeLessThan(before / 3);
      before = grid.error;
      const mean = sum(grid.values.map((value, index) => value * (grid.probabilities[index] ?? NaN)));
      const width = sum(open.map(({ amount }) => amount)) / (mostPoints - 1);
      expect(Math.abs(mean - fine.mean)).toBeLessThan(0.51 * width);
      const off = levels
        .slice(1, -1)
        .map((q) => (distributionQuantile(grid, q) ?? NaN) - (distributionQuantile(fine, q) ?? NaN));
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(grid.usualError + 2 * width);
    }
  });

  it("leaves out next to impossible tails before it rounds, and says how much they had", () => {
    const open = Array.from({ length: 400 }, () => ({ amount: 10, probability: 0.5 }));
    const whole = weightedSumDistribution(open);
    const cut = weightedSumDistribution(open, { mostPoints: 300 });
    expect([whole.values.length, whole.dropped]).toEqual([401, 0]);
    expect(cut.error).toBe(0);
    expect(cut.values.length).toBeLessThanOrEqual(300);
    expect((cut.values[0] ?? NaN) + (cut.values.at(-1) ?? NaN)).toBe(4000);
    expect(cut.dropped).toBeGreaterThan(0);
    expect(cut.dropped).toBeLessThan(1e-20);
    cut.values.forEach((value, index) => {
      expect(Math.abs((cut.probabilities[index] ?? NaN) - (whole.probabilities[value / 10] ?? NaN))).toBeLessThan(
        1e-20,
      );
    });
    // In the tails, where doubles still tell the difference, there is just that much less.
    const left = new Map(cut.values.map((value, index) => [value, cut.probabilities[index] ?? NaN]));
    const less = whole.values.map((value, wins) => (whole.probabilities[wins] ?? NaN) - (left.get(value) ?? 0));
    const inTails = sum(less.filter((_, wins) => (whole.probabilities[wins] ?? NaN) < 1e-12));
    expect(Math.abs(inTails / cut.dropped - 1)).toBeLessThan(0.01);
  });

  it("goes through the likely part of a grid alone, and says how much the rest had", () => {
    const { values, probabilities, dropped } = weightedSumDistribution(large(1000), { mostPoints: 1000 });
    expect(values.length).toBeLessThan(600);
    expect(dropped).toBeGreaterThan(0);
    expect(dropped).toBeLessThan(1e-20);
    expect(sum(probabilities)).toBeCloseTo(1, 12);
    expect(Math.max(probabilities[0] ?? NaN, probabilities.at(-1) ?? NaN)).toBeLessThan(1e-20);
  });

  it("leaves out as much at either end, wherever it stops", () => {
    for (const n of [300, 301, 400]) {
      const open = Array.from({ length: n }, () => ({ amount: 10, probability: 0.5 }));
      const { values, probabilities, error } = weightedSumDistribution(open, { mostPoints: 300 });
      expect([(values[0] ?? NaN) + (values.at(-1) ?? NaN), error]).toEqual([10 * n, 0]);
      expect(probabilities.length).toBe(values.length);
    }
  });

  it("agrees with a simulation of a thousand deals", () => {
    const open = large(1000);
    const found = weightedSumDistribution(open, { mostPoints: 4000 });
    const draw = seededDraws(99);
    const simulated = Array.from({ length: 2000 }, (_, run) =>
      sum(open.map(({ amount, probability }, deal) => (draw(deal, run) < probability ? amount : 0))),
    );
    for (const q of [0.1, 0.5, 0.9]) {
      const value = distributionQuantile(found, q) ?? NaN;
      const share = simulated.filter((total) => total <= value).length / simulated.length;
      // Five standard errors of the share.
      expect(Math.abs(share - q)).toBeLessThan(5 * Math.sqrt((q * (1 - q)) / 2000));
    }
  });

  it("holds numbers of any size: beyond what integers in doubles hold, and in their last decimals", () => {
    const huge = weightedSumDistribution([
      { amount: 3e20, probability: 0.5 },
      { amount: 0.01, probability: 0.5 },
    ]);
    expect(huge.error).toBeGreaterThan(0);
    expect(huge.values).toEqual([0, 3e20]);
    const alike = weightedSumDistribution([
      { amount: 3e20, probability: 0.5 },
      { amount: 2e20, probability: 0.5 },
    ]);
    expect([alike.values, alike.error]).toEqual([[0, 2e20, 3e20, 5e20], 0]);
    const precise = weightedSumDistribution([
      { amount: 900719925474099.1, probability: 1 },
      { amount: 0.4, probability: 0.5 },
    ]);
    expect(precise.values).toEqual([900719925474099.1, 900719925474099.5]);
    const tiny = weightedSumDistribution([
      { amount: 1.5e-30, probability: 0.5 },
      { amount: 5e-31, probability: 0.5 },
    ]);
    expect(tiny.values).toEqual([0, 5e-31, 1.5e-30, 2e-30]);
  });

  it("takes numbers for the decimals they print as", () => {
    const found = weightedSumDistribution([0.1, 0.2, 0.3].map((amount) => ({ amount, probability: 0.1 })));
    expect(found.values).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(found.mean).toBe(0.06);
    // 1 − 0.9 is 0.09999999999999998 in doubles.
    expect(weightedSumDistribution([{ amount: 1, probability: 0.9 }]).probabilities).toEqual([0.1, 0.9]);
  });

  it("is 0 for certain of no amounts", () => {
    const none = { mean: 0, variance: 0, standardDeviation: 0, skewness: null, error: 0, usualError: 0, dropped: 0 };
    expect(weightedSumDistribution([])).toEqual({ values: [0], probabilities: [1], ...none });
    expect(weightedSumDistribution([{ amount: 5, probability: 0 }])).toEqual(weightedSumDistribution([]));
  });

  it("refuses what is no amount, no probability or no number of points, by name", () => {
    const fair = { amount: 1, probability: 0.5 };
    for (const amount of [NaN, Infinity, -Infinity])
      expect(thrownBy(() => weightedSumDistribution([fair, { ...fair, amount }]))).toMatchObject({
        code: "impossible-request",
        message: `amounts[1].amount: expected a finite number, got ${amount}`,
      });
    for (const probability of [-0.1, 1.1, NaN])
      expect(thrownBy(() => weightedSumDistribution([{ ...fair, probability }])).message).toBe(
        `amounts[0].probability: expected a number from 0 to 1, got ${probability}`,
      );
    expect(thrownBy(() => weightedSumDistribution([fair], { mostPoints: NaN })).message).toBe(
      "weightedSumDistribution: mostPoints: expected a number, got NaN",
    );
    for (const mostPoints of [0, 1, 2.5, Infinity])
      expect(thrownBy(() => weightedSumDistribution([fair], { mostPoints })).message).toBe(
        `mostPoints: expected a whole number from 2 to 16777216, got ${mostPoints}`,
      );
  });
});
