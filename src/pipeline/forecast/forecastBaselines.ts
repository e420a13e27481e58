import { dieboldMariano, type DieboldMariano } from "../../stats/tests/dieboldMariano.js";
import { forecastAccuracy } from "../../stats/forecasts/forecastAccuracy.js";
import { naiveForecasts } from "../../stats/forecasts/naiveForecasts.js";
import { addDays } from "../../time/dayNumber.js";
import type { PastForecast } from "./pastForecasts.js";

/** Name of a forecast that does not use the pipeline. */
export type BaselineName = "naive" | "seasonal-naive" | "mean" | "drift";

/** Forecast from past periods alone, beside the pipeline's forecast of the same periods. */
export interface BaselineComparison {
  readonly baseline: BaselineName;
  /** # periods with a forecast of the baseline. */
  readonly periods: number;
  /** Σ |forecast − actual| ÷ Σ actual of these periods, of the baseline. */
  readonly wape: number | null;
  /** Error of the pipeline's forecast, measured alike. */
  readonly wapeOfForecast: number | null;
  /** Test if the absolute errors differ by more than chance explains; null with fewer than 8 periods. */
  readonly test: DieboldMariano | null;
}

/** Fewest periods for a claim. */
export const minimumPeriods = 8;

const names: readonly BaselineName[] = ["naive", "seasonal-naive", "mean", "drift"];

/** Compares the forecasts with each baseline, which knows the periods that were over on the day of each forecast. */
export function compareToBaselines(rows: readonly PastForecast[], season: number): BaselineComparison[] {
  const actual = rows.map((row) => row.actual.toNumber());
  const baselineForecasts = rows.map(({ madeOn }, index) => {
    const over = rows.filter(({ period }) => period.end <= addDays(madeOn, 1)).length;
    const past = Math.min(over, index);
    const next = naiveForecasts(actual.slice(0, past), { periods: index - past + 1, season });
    return { naive: next.naive, "seasonal-naive": next.seasonalNaive, mean: next.mean, drift: next.drift };
  });
  return names.map((baseline) => {
    const both = rows.flatMap((row, index) => {
      const value = baselineForecasts[index]?.[baseline]?.at(-1);
      return value === undefined ? [] : [{ value, forecast: row.forecast.toNumber(), actual: row.actual.toNumber() }];
    });
    const truth = both.map((row) => row.actual);
    const [theirs, ours] = [both.map(({ value }) => value), both.map(({ forecast }) => forecast)];
    const errors = (of: readonly number[]): number[] => of.map((value, index) => value - (truth[index] ?? NaN));
    return {
      ...{ baseline, periods: both.length },
      wape: forecastAccuracy({ actual: truth, forecast: theirs })?.wape ?? null,
      wapeOfForecast: forecastAccuracy({ actual: truth, forecast: ours })?.wape ?? null,
      test:
        both.length < minimumPeriods ? null : dieboldMariano({ first: errors(ours), second: errors(theirs), power: 1 }),
    };
  });
}
