import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastAccuracy, type ForecastAccuracy } from "../../src/stats/forecasts/forecastAccuracy.js";
import { mase } from "../../src/stats/forecasts/mase.js";
import { naiveForecasts } from "../../src/stats/forecasts/naiveForecasts.js";
import { thrownBy } from "../kpi/thrownBy.js";
import vectors from "../oracle/vectors/05-accuracy.json" with { type: "json" };
import { expectWithin } from "./withinTolerance.js";

const number = fc.integer({ min: -1000, max: 1000 });
const periods = fc
  .array(fc.tuple(number, number), { minLength: 1, maxLength: 20 })
  .map((pairs) => ({ actual: pairs.map(([actual]) => actual), forecast: pairs.map(([, forecast]) => forecast) }));
const accuracyOf = (of: { actual: readonly number[]; forecast: readonly number[] }): ForecastAccuracy => {
  const found = forecastAccuracy(of);
  if (found === null) throw new Error("no accuracy");
  return found;
};
const accuracyCases = vectors.cases.filter(({ fn }) => fn === "accuracy");
const maseCases = vectors.cases.filter(({ fn }) => fn === "mase");

describe("forecastAccuracy", () => {
  it.each(accuracyCases)("agrees with exact rationals: $id", ({ input, expected, relTol }) => {
    const found = accuracyOf(input);
    expect(found.n).toBe(input.actual.length);
    expectWithin(relTol, found.meanError, expected.me ?? NaN);
    expectWithin(relTol, found.mae, expected.mae ?? NaN);
    expectWithin(relTol, found.rmse, expected.rmse ?? NaN);
    expectWithin(relTol, found.mape, expected.mape ?? null);
    expectWithin(relTol, found.wape, expected.wape ?? null);
    expectWithin(relTol, found.bias, expected.biasPct ?? null);
    expectWithin(relTol, found.smape, expected.smape ?? null);
  });

  it("has all its cases", () => {
    expect([accuracyCases.length, maseCases.length]).toEqual([4, 3]);
  });

  it("is 0 of forecasts that came true, and nowhere else", () => {
    fc.assert(
      fc.property(periods, ({ actual, forecast }) => {
        const perfect = accuracyOf({ actual, forecast: actual });
        for (const measure of Object.values({ ...perfect, n: 0 })) expect(measure ?? 0).toBe(0);
        const isTrue = actual.every((value, index) => value === forecast[index]);
        expect(accuracyOf({ actual, forecast }).mae === 0).toBe(isTrue);
        expect(accuracyOf({ actual, forecast }).rmse === 0).toBe(isTrue);
      }),
    );
  });

  it("orders its measures: |bias| ≤ WAPE, |mean error| ≤ MAE ≤ RMSE, sMAPE ≤ 2", () => {
    fc.assert(
      fc.property(periods, (of) => {
        const { meanError, mae, rmse, bias, wape, smape } = accuracyOf(of);
        expect(Math.abs(meanError)).toBeLessThanOrEqual(mae);
        expect(mae).toBeLessThanOrEqual(rmse * (1 + 1e-12));
        expect(Math.abs(bias ?? 0)).toBeLessThanOrEqual(wape ?? 0);
        expect(smape ?? 0).toBeLessThanOrEqual(2 + 1e-12);
      }),
    );
  });

  it("turns its bias over with forecast and actual, scales its errors and not its shares", () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 2, max: 64 }), ({ actual, forecast }, unit) => {
        const found = accuracyOf({ actual, forecast });
        const turned = accuracyOf({ actual: forecast, forecast: actual });
        expect(turned.meanError).toBe(0 - found.meanError);
        expect([turned.mae, turned.rmse, turned.smape]).toEqual([found.mae, found.rmse, found.smape]);
        const scaled = accuracyOf({ actual: actual.map((x) => x * unit), forecast: forecast.map((x) => x * unit) });
        expect(scaled.mae).toBeCloseTo(found.mae * unit, 8);
        expect(scaled.rmse).toBeCloseTo(found.rmse * unit, 8);
        for (const share of ["bias", "wape", "mape", "smape"] as const)
          expectWithin(1e-12, scaled[share], found[share]);
      }),
    );
  });

  it("has no share of nothing", () => {
    const nothing = accuracyOf({ actual: [0, 0], forecast: [0, 4] });
    expect([nothing.bias, nothing.wape, nothing.mape, nothing.smape]).toEqual([null, null, null, null]);
    expect([nothing.meanError, nothing.mae]).toEqual([2, 2]);
    expect(accuracyOf({ actual: [0], forecast: [4] }).smape).toBe(2);
    const refunded = accuracyOf({ actual: [100, -100], forecast: [110, -100] });
    expect([refunded.bias, refunded.wape]).toEqual([0.05, 0.05]);
    expect(forecastAccuracy({ actual: [], forecast: [] })).toBeNull();
  });

  it("refuses lists that do not belong together, and what is not finite", () => {
    expect(thrownBy(() => forecastAccuracy({ actual: [1], forecast: [1, 2] }))).toMatchObject({
      code: "impossible-request",
      message: "forecast: expected 1 numbers, as many as actual, got 2",
    });
    expect(thrownBy(() => forecastAccuracy({ actual: [1], forecast: [NaN] })).message).toContain(
      "forecast[0]: expected a finite number, got NaN",
    );
    expect(thrownBy(() => forecastAccuracy({ actual: [Infinity], forecast: [1] })).message).toContain("actual[0]");
  });
});

describe("mase", () => {
  it.each(maseCases)("agrees with R: $id", ({ input, expected, relTol }) => {
    const { history = [], actual, forecast, season = NaN } = input;
    expectWithin(relTol, mase({ history, actual, forecast, season }), expected.mase ?? null);
  });

  it("is 1, over its own history, of the rule that it measures by", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (history, season) => {
        const actual = history.slice(season);
        const forecast = actual.map((_, index) => {
          const past = history.slice(0, season + index);
          return naiveForecasts(past, { periods: 1, season }).seasonalNaive?.[0] ?? NaN;
        });
        const repeats = actual.every((value, index) => value === forecast[index]);
        expect(mase({ history, actual, forecast, season })).toBe(repeats ? null : 1);
      }),
    );
  });

  it("does not change with the unit, and is at season 1 unless told otherwise", () => {
    const of = { history: [1, 5, 2, 8, 3], actual: [4, 6], forecast: [5, 3] };
    const scaled = Object.fromEntries(
      Object.entries(of).map(([key, list]) => [key, list.map((x) => x * 8)]),
    ) as typeof of;
    expect(mase(scaled)).toBe(mase(of));
    expect(mase(of)).toBe(mase({ ...of, season: 1 }));
    expect(mase(of)).not.toBe(mase({ ...of, season: 2 }));
  });

  it("is null of no forecasts, and of a history no longer than a season", () => {
    expect(mase({ history: [1, 2], actual: [], forecast: [] })).toBeNull();
    expect(mase({ history: [1, 2, 3], actual: [1], forecast: [2], season: 3 })).toBeNull();
    expect(mase({ history: [], actual: [1], forecast: [2] })).toBeNull();
  });

  it("refuses seasons and histories that are none", () => {
    expect(thrownBy(() => mase({ history: [1, 2], actual: [1], forecast: [2], season: NaN })).message).toBe(
      "mase: season: expected a number, got NaN",
    );
    for (const season of [0, -1, 1.5])
      expect(thrownBy(() => mase({ history: [1, 2], actual: [1], forecast: [2], season })).message).toBe(
        `mase: season: expected a whole number above 0, got ${season}`,
      );
    expect(thrownBy(() => mase({ history: [1, NaN], actual: [1], forecast: [2] })).message).toContain(
      "history[1]: expected a finite number, got NaN",
    );
    expect(thrownBy(() => mase({ history: [1, 2], actual: [1], forecast: [] })).code).toBe("impossible-request");
  });
});
