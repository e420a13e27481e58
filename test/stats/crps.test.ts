import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crps } from "../../src/stats/forecasts/crps.js";
import { crpsNormal } from "../../src/stats/forecasts/crpsNormal.js";
import { crpsSample } from "../../src/stats/forecasts/crpsSample.js";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { pinballLoss } from "../../src/stats/forecasts/pinballLoss.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-scores.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

const sample = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 });
const casesOf = (fn: string): typeof vectors.cases => {
  const cases = vectors.cases.filter((each) => each.fn === fn);
  if (cases.length === 0) throw new Error(`no cases of ${fn}`);
  return cases;
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe("the continuous ranked probability score", () => {
  it.each(casesOf("crpsSample"))("of a sample agrees with R: $id", ({ input, expected, relTol }) => {
    expectWithin(relTol, crpsSample(input.sample ?? [], Number(input.actual)), expected);
  });

  it.each(casesOf("crpsNormal"))("of a normal distribution agrees with R: $id", ({ input, expected, relTol }) => {
    const { mean = NaN, sd: standardDeviation = NaN, actual } = input;
    expectWithin(relTol, crpsNormal({ mean, standardDeviation, actual: Number(actual) }), expected);
  });

  it("is the mean distance less half the mean distance of two draws", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -150, max: 150 }), (drawn, actual) => {
        const distance = mean(drawn.map((x) => Math.abs(x - actual)));
        const spread = mean(drawn.flatMap((x) => drawn.map((y) => Math.abs(x - y))));
        expect(crpsSample(drawn, actual)).toBeCloseTo(distance - spread / 2, 10);
      }),
    );
  });

  it("is twice the pinball loss, over all quantiles", () => {
    const distribution = { values: [-2, 1, 4, 4.5], probabilities: [0.1, 0.4, 0.3, 0.2] };
    for (const actual of [-5, 0, 4, 9]) {
      const levels = Array.from({ length: 1000 }, (_, level) => (level + 0.5) / 1000);
      const losses = levels.map((q) =>
        pinballLoss({ actual: [actual], forecast: [distributionQuantile(distribution, q) ?? NaN], q }),
      );
      expect(crps(distribution, actual)).toBeCloseTo(2 * mean(losses.map((loss) => loss ?? NaN)), 5);
    }
  });

  it("of one value is its absolute error, and moves and scales with its unit", () => {
    fc.assert(
      fc.property(
        sample,
        fc.integer({ min: -150, max: 150 }),
        fc.integer({ min: 1, max: 9 }),
        (drawn, actual, unit) => {
          const score = crpsSample(drawn, actual) ?? NaN;
          expect(crpsSample([drawn[0] ?? NaN], actual)).toBe(Math.abs((drawn[0] ?? NaN) - actual));
          const moved = crpsSample(
            drawn.map((x) => x * unit + 7),
            actual * unit + 7,
          );
          expect(moved).toBeCloseTo(score * unit, 9);
          expect(score).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("of a normal distribution is that of its quantiles, taken finely", () => {
    const [centre, deviation] = [3, 2];
    const points = Array.from({ length: 8001 }, (_, index) => -8 + index / 500);
    const weights = points.map((z) => Math.exp((-z * z) / 2));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const stepped = {
      values: points.map((z) => centre + deviation * z),
      probabilities: weights.map((weight) => weight / total),
    };
    for (const actual of [-12, -1, 3, 3.7, 11])
      expect(crpsNormal({ mean: centre, standardDeviation: deviation, actual })).toBeCloseTo(
        crps(stepped, actual) ?? NaN,
        5,
      );
  });

  it("of a normal distribution without any spread is the absolute error", () => {
    expect(crpsNormal({ mean: 3, standardDeviation: 0, actual: 5 })).toBe(2);
    expect(crpsNormal({ mean: 3, standardDeviation: 0, actual: 3 })).toBe(0);
    expect(crpsNormal({ mean: 3, standardDeviation: 1e-320, actual: 5 })).toBe(2);
    expect(crpsNormal({ mean: 3, standardDeviation: 1e-9, actual: 5 })).toBeCloseTo(2, 8);
  });

  it("is null of an empty sample, and refuses what is not finite", () => {
    expect(crpsSample([], 1)).toBeNull();
    for (const bad of [NaN, Infinity]) {
      expect(thrownBy(() => crpsSample([1, bad], 1)).code).toBe("impossible-request");
      expect(thrownBy(() => crpsSample([1], bad)).code).toBe("impossible-request");
      expect(thrownBy(() => crpsNormal({ mean: bad, standardDeviation: 1, actual: 1 })).code).toBe(
        "impossible-request",
      );
      expect(thrownBy(() => crpsNormal({ mean: 1, standardDeviation: bad, actual: 1 })).code).toBe(
        "impossible-request",
      );
      expect(thrownBy(() => crpsNormal({ mean: 1, standardDeviation: 1, actual: bad })).code).toBe(
        "impossible-request",
      );
    }
    expect(thrownBy(() => crpsNormal({ mean: 1, standardDeviation: -1, actual: 1 })).message).toContain(
      'crpsNormal: expected finite numbers and a standardDeviation from 0 on, got {"mean":1,"standardDeviation":-1,"actual":1}',
    );
  });
});
