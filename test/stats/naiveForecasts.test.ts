import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponentialSmoothing } from "../../src/stats/forecasts/exponentialSmoothing.js";
import { naiveForecasts } from "../../src/stats/forecasts/naiveForecasts.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-baselines.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

const history = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
const baselines = vectors.cases.filter(({ fn }) => fn === "naiveBaselines");
const smoothed = vectors.cases.filter(({ fn }) => fn === "ses");

describe("naiveForecasts", () => {
  it.each(baselines)("agree with R: $id", ({ input, expected, relTol }) => {
    const { y, h = NaN, season = NaN } = input;
    const found = naiveForecasts(y, { periods: h, season });
    const means = Array.from({ length: h }, () => expected.mean ?? NaN);
    for (const [forecasts, wanted] of [
      [found.naive, expected.naive],
      [found.seasonalNaive, expected.seasonalNaive],
      [found.drift, expected.drift],
      [found.mean, means],
    ] as const) {
      expect(forecasts?.length).toBe(3);
      wanted?.forEach((value, index) => {
        expectWithin(relTol, forecasts?.[index], value);
      });
    }
  });

  it("have all their cases", () => {
    expect([baselines.length, smoothed.length]).toEqual([2, 3]);
  });

  it("go on with a history that keeps to their rule", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -99, max: 99 }),
        fc.array(fc.integer(), { minLength: 1, maxLength: 5 }),
        (start, slope, pattern) => {
          const line = Array.from({ length: 12 }, (_, step) => start + slope * step);
          expect(naiveForecasts(line.slice(0, 7), { periods: 5 }).drift).toEqual(line.slice(7));
          const season = pattern.length;
          const seasons = [...pattern, ...pattern, ...pattern, ...pattern];
          expect(naiveForecasts(seasons.slice(0, season + 1), { periods: 2 * season, season }).seasonalNaive).toEqual(
            seasons.slice(season + 1, 3 * season + 1),
          );
        },
      ),
    );
  });

  it("know no season of one period, and look no further back than a season", () => {
    fc.assert(
      fc.property(history, (past) => {
        const { naive, seasonalNaive } = naiveForecasts(past, { periods: 4 });
        expect(seasonalNaive).toEqual(naive);
        expect(naive).toEqual(Array.from({ length: 4 }, () => past.at(-1)));
        const season = Math.ceil(past.length / 2);
        expect(naiveForecasts(past, { periods: 9, season }).seasonalNaive).toEqual(
          naiveForecasts(past.slice(-season), { periods: 9, season }).seasonalNaive,
        );
      }),
    );
  });

  it("are null where the history is too short for the rule, and empty for no periods", () => {
    const none = { naive: null, seasonalNaive: null, mean: null, drift: null };
    expect(naiveForecasts([], { periods: 2 })).toEqual(none);
    expect(naiveForecasts([5], { periods: 1, season: 2 })).toEqual({ ...none, naive: [5], mean: [5] });
    expect(naiveForecasts([5, 7], { periods: 0 })).toEqual({ naive: [], seasonalNaive: [], mean: [], drift: [] });
  });

  it("refuse horizons, seasons and histories that are none", () => {
    expect(thrownBy(() => naiveForecasts([1], { periods: NaN })).message).toBe(
      "naiveForecasts: periods: expected a number, got NaN",
    );
    expect(thrownBy(() => naiveForecasts([1], { periods: 1, season: NaN })).message).toBe(
      "naiveForecasts: season: expected a number, got NaN",
    );
    for (const bad of [-1, 0.5, Infinity]) {
      expect(thrownBy(() => naiveForecasts([1], { periods: bad })).message).toBe(
        `naiveForecasts: periods: expected a whole number from 0 on, got ${bad}`,
      );
      expect(thrownBy(() => naiveForecasts([1], { periods: 1, season: bad })).message).toBe(
        `naiveForecasts: season: expected a whole number above 0, got ${bad}`,
      );
    }
    expect(thrownBy(() => naiveForecasts([1], { periods: 1, season: 0 })).code).toBe("impossible-request");
    expect(thrownBy(() => naiveForecasts([1, NaN], { periods: 1 })).message).toBe(
      "history[1]: expected a finite number, got NaN",
    );
  });
});

describe("exponentialSmoothing", () => {
  it.each(smoothed)("agrees with R: $id", ({ input, expected, relTol }) => {
    const found = exponentialSmoothing(input.y, input.alpha ?? NaN);
    expectWithin(relTol, found?.level, expected.level ?? NaN);
    expectWithin(relTol, found?.squaredError, expected.sse ?? NaN);
  });

  it("is a mean of all periods, weighted less by age", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.01, max: 1, noNaN: true }), (past, alpha) => {
        const weighted = past.map((value, index) => {
          const age = past.length - 1 - index;
          return value * (1 - alpha) ** age * (index === 0 ? 1 : alpha);
        });
        const level = weighted.reduce((sum, value) => sum + value, 0);
        expect(exponentialSmoothing(past, alpha)?.level).toBeCloseTo(level, 8);
        const errors = past.slice(1).map((value, index) => {
          const before = exponentialSmoothing(past.slice(0, index + 1), alpha)?.level ?? NaN;
          return (value - before) ** 2;
        });
        const squared = errors.reduce((sum, error) => sum + error, 0);
        expectWithin(1e-12, exponentialSmoothing(past, alpha)?.squaredError, squared);
      }),
    );
  });

  it("is the naive forecast where all is learnt, and null of nothing", () => {
    expect(exponentialSmoothing([3, 9, 4], 1)).toEqual({ level: 4, squaredError: 61 });
    expect(exponentialSmoothing([], 0.5)).toBeNull();
  });

  it("refuses shares and histories that are none", () => {
    for (const alpha of [0, -0.1, 1.1, NaN])
      expect(thrownBy(() => exponentialSmoothing([1], alpha)).message).toBe(
        `exponentialSmoothing: alpha: expected a number above 0 and up to 1, got ${alpha}`,
      );
    expect(thrownBy(() => exponentialSmoothing([Infinity], 0.5)).message).toContain(
      "history[0]: expected a finite number, got Infinity",
    );
  });
});
