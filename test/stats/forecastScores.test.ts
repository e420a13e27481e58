import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalScore } from "../../src/stats/forecasts/intervalScore.js";
import { pinballLoss } from "../../src/stats/forecasts/pinballLoss.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-scores.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

const number = fc.integer({ min: -1000, max: 1000 });
const level = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const casesOf = (fn: string): typeof vectors.cases => {
  const cases = vectors.cases.filter((each) => each.fn === fn);
  if (cases.length === 0) throw new Error(`no cases of ${fn}`);
  return cases;
};
const listOf = (numbers: number | readonly number[]): readonly number[] => [numbers].flat();

describe("pinballLoss", () => {
  it.each(casesOf("pinball"))("agrees with scikit-learn: $id", ({ input, expected, relTol }) => {
    const { actual, forecast = [], q = NaN } = input;
    expectWithin(relTol, pinballLoss({ actual: listOf(actual), forecast, q }), expected);
  });

  it("is lowest for the quantile of what happened", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), level, number, (actual, q, other) => {
        const named = (value: number): number => pinballLoss({ actual, forecast: actual.map(() => value), q }) ?? NaN;
        const quantile = actual.toSorted((a, b) => a - b)[Math.ceil(actual.length * q - 1e-9) - 1] ?? NaN;
        expect(named(quantile)).toBeLessThanOrEqual(named(other) + 1e-9);
      }),
    );
  });

  it("is half the absolute error in the middle, and turns over with its level", () => {
    fc.assert(
      fc.property(number, number, level, (actual, forecast, q) => {
        expect(pinballLoss({ actual: [actual], forecast: [forecast], q: 0.5 })).toBe(Math.abs(actual - forecast) / 2);
        const turned = pinballLoss({ actual: [-actual], forecast: [-forecast], q: 1 - q }) ?? NaN;
        expect(turned).toBeCloseTo(pinballLoss({ actual: [actual], forecast: [forecast], q }) ?? NaN, 9);
      }),
    );
  });

  it("is null of no forecasts, and refuses lists and levels that are none", () => {
    expect(pinballLoss({ actual: [], forecast: [], q: 0.5 })).toBeNull();
    expect(pinballLoss({ actual: [3], forecast: [3], q: 0.5 })).toBe(0);
    expect(thrownBy(() => pinballLoss({ actual: [1], forecast: [1], q: NaN })).message).toBe(
      "pinballLoss: q: expected a number, got NaN",
    );
    for (const q of [-0.1, 1.1])
      expect(thrownBy(() => pinballLoss({ actual: [1], forecast: [1], q })).message).toBe(
        `pinballLoss: q: expected a number from 0 to 1, got ${q}`,
      );
    expect(thrownBy(() => pinballLoss({ actual: [1], forecast: [], q: 0.5 })).message).toBe(
      "forecast: expected 1 numbers, as many as actual, got 0",
    );
    expect(thrownBy(() => pinballLoss({ actual: [1, NaN], forecast: [1, 2], q: 0.5 })).message).toBe(
      "actual[1]: expected a finite number, got NaN",
    );
    expect(thrownBy(() => pinballLoss({ actual: [1], forecast: [Infinity], q: 0.5 })).message).toContain("forecast[0]");
  });
});

describe("intervalScore", () => {
  it.each(casesOf("intervalScore"))("agrees with exact rationals: $id", ({ input, expected, relTol }) => {
    const { low = NaN, high = NaN, actual, alpha = NaN } = input;
    expectWithin(relTol, intervalScore({ low, high, actual: Number(actual), nominal: 1 - alpha }), expected);
  });

  it("is the pinball losses of both ends, in terms of the share outside", () => {
    fc.assert(
      fc.property(number, fc.nat(500), number, level, (low, width, actual, nominal) => {
        const high = low + width;
        const [lower, upper] = [(1 - nominal) / 2, (1 + nominal) / 2];
        const losses =
          (pinballLoss({ actual: [actual], forecast: [low], q: lower }) ?? NaN) +
          (pinballLoss({ actual: [actual], forecast: [high], q: upper }) ?? NaN);
        const score = intervalScore({ low, high, actual, nominal });
        expect(Math.abs(score - losses / lower)).toBeLessThan(1e-9 * Math.max(1, score));
      }),
    );
  });

  it("refuses an interval upside down, and levels that are none", () => {
    const fair = { low: 1, high: 2, actual: 1, nominal: 0.8 };
    for (const bad of [
      { low: 3 },
      { low: NaN },
      { high: Infinity },
      { low: -Infinity },
      { actual: NaN },
      { nominal: 0 },
      { nominal: 1 },
      { nominal: NaN },
    ])
      expect(thrownBy(() => intervalScore({ ...fair, ...bad })).code).toBe("impossible-request");
    expect(thrownBy(() => intervalScore({ ...fair, low: 3 })).message).toBe(
      'intervalScore: expected finite numbers, low ≤ high, and a nominal between 0 and 1, got {"low":3,"high":2,"actual":1,"nominal":0.8}',
    );
  });
});
