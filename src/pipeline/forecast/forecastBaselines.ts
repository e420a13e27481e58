import { dieboldMariano, type DieboldMariano } from "../../stats/tests/dieboldMariano.js";
import { forecastAccuracy } from "../../stats/forecasts/forecastAccuracy.js";
import { naiveForecasts } from "../../stats/forecasts/naiveForecasts.js";
import { addDays } from "../../time/dayNumber.js";
import type { PastForecast } from "./pastForecasts.js";

/** Who forecasts without looking at the pipeline. */
export type BaselineName = "naive" | "seasonal-naive" | "mean" | "drift";

/** A forecast that knows the past periods only, beside the pipeline's for the same periods. */
export interface BaselineComparison {
  readonly baseline: BaselineName;
  /** # periods that the baseline has a forecast of. */
  readonly periods: number;
  /** Σ |forecast − actual| ÷ Σ actual of these periods: of the baseline. */
  readonly wape: number | null;
  /** … and of the pipeline's forecast. */
  readonly wapeOfForecast: number | null;
  /** Whether the two differ by more than chance explains, by absolute errors; null with fewer than 8 periods. */
  readonly test: DieboldMariano | null;
}

/** The fewest periods of which anything is claimed. */
export const fewestPeriods = 8;

const names: readonly BaselineName[] = ["naive", "seasonal-naive", "mean", "drift"];

/** What each baseline would have said on the day of each forecast, knowing the periods that were over by then. */
export function comparedToBaselines(rows: readonly PastForecast[], season: number): BaselineComparison[] {
  const actual = rows.map((row) => row.actual.toNumber());
  const said = rows.map(({ madeOn }, index) => {
    const over = rows.filter(({ period }) => period.end <= addDays(madeOn, 1)).length;
    const past = Math.min(over, index);
    const next = naiveForecasts(actual.slice(0, past), { periods: index - past + 1, season });
    return { naive: next.naive, "seasonal-naive": next.seasonalNaive, mean: next.mean, drift: next.drift };
  });
  return names.map((baseline) => {
    const both = rows.flatMap((row, index) => {
      const value = said[index]?.[baseline]?.at(-1);
      return value === undefined ? [] : [{ value, forecast: row.forecast.toNumber(), actual: row.actual.toNumber() }];
    });
    const truth = both.map((each) => each.actual);
    const [theirs, ours] = [both.map(({ value }) => value), both.map(({ forecast }) => forecast)];
    const errors = (of: readonly number[]): number[] => of.map((value, index) => value - (truth[index] ?? NaN));
    return {
      ...{ baseline, periods: both.length },
      wape: forecastAccuracy({ actual: truth, forecast: theirs })?.wape ?? null,
      wapeOfForecast: forecastAccuracy({ actual: truth, forecast: ours })?.wape ?? null,
      test:
        both.length < fewestPeriods ? null : dieboldMariano({ first: errors(ours), second: errors(theirs), power: 1 }),
    };
  });
}
