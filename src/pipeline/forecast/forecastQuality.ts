import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { coverageTest } from "../../stats/tests/coverageTest.js";
import { forecastAccuracy, type ForecastAccuracy } from "../../stats/forecasts/forecastAccuracy.js";
import { mase } from "../../stats/forecasts/mase.js";
import { pinballLoss } from "../../stats/forecasts/pinballLoss.js";
import type { Day } from "../../time/day.js";
import { forecastKinds } from "./forecast.js";
import { compareToBaselines, minimumPeriods, type BaselineComparison } from "./forecastBaselines.js";
import { requireAsOfDay } from "../value/asOfDay.js";
import { pastForecasts, type PastForecast, type PastForecastsOptions } from "./pastForecasts.js";

/** Past forecasts to score, and the day up to which outcomes are known. */
export interface ForecastQualityOptions extends PastForecastsOptions {
  /** Day up to which outcomes are known; the book's own by default. */
  readonly asOf?: Day | undefined;
  /** Periods in a season: 1 by default, 4 for quarters of a year, 12 for months. */
  readonly season?: number | undefined;
}

const forecastQualityKinds: OptionKinds<Pick<ForecastQualityOptions, "season" | "periods" | "madeOn">> = {
  season: "number?",
  periods: "list",
  madeOn: "function",
};

/** Coverage of the intervals from low to high, meant to hold in 8 of 10 cases. */
export interface IntervalCoverage {
  readonly inside: number;
  readonly coverage: number | null;
  /** p-value of this coverage if the intervals hold as often as they claim; null with fewer than 8 periods. */
  readonly pValue: number | null;
}

/** Quality of past forecasts. */
export interface ForecastQuality {
  readonly rows: readonly PastForecast[];
  readonly periods: number;
  /** WAPE, bias and other measures; an error is forecast − actual. Null without periods. */
  readonly accuracy: ForecastAccuracy | null;
  /** Mean absolute scaled error: relative to the change from the period before, or from the same season. */
  readonly mase: number | null;
  /** Mean pinball loss of low, mid and high, of the correlated outlook. */
  readonly pinball: { readonly low: number | null; readonly mid: number | null; readonly high: number | null };
  readonly independent: IntervalCoverage;
  readonly correlated: IntervalCoverage;
  readonly baselines: readonly BaselineComparison[];
  /** # deals of all forecasts with their values of today. */
  readonly reconstructed: number;
  /**
   * Verdict: `better` than every baseline, each by more than chance explains; `no-better`: not shown to be better; `too-few`: no
   * baseline has 8 periods to compare; `hindsight`: some deals have their values of today, so no claim is possible.
   */
  readonly verdict: "better" | "no-better" | "too-few" | "hindsight";
}

/**
 * Returns the quality of the forecasts of past periods, each made with the records known on its day, and compares them with
 * baselines that know past periods alone.
 *
 *     WAPE = Σ |forecast − actual| / Σ actual;   bias = Σ (forecast − actual) / Σ actual
 *
 * The book is taken back to each day, so that a probability learned from it does not know later outcomes. Deals whose history
 * does not reach back have their values of today, which may be their outcome. They count as `reconstructed`, and then no claim
 * is made. Baselines know the periods that were over on the day. With fewer than 8 periods there are figures and no
 * comparison. Deals created after the day are in the actual value and not in the forecast, which shows as a bias. Decision:
 * forecast-quality-hindsight.
 *
 * @throws SalesKpiError `impossible-request` if the periods do not follow one another or are not over, or if there is no day
 * @example
 * const deals = [{ ...won, createdOn: "2025-12-01", amount: 100, history: [{ on: "2025-12-01", stage: "demo", probability: 0.5, expectedCloseOn: "2026-02-01" }] }];
 * const quality = forecastQuality({ opportunities: deals, asOf: "2026-03-31" }, { periods: [{ start: "2026-01-01", end: "2026-04-01" }], madeOn: ({ start }) => start });
 * [quality.accuracy.bias, quality.correlated.coverage, quality.verdict] // => [ -0.5, 1, 'too-few' ]
 */
export function forecastQuality(book: BookRecords, options: ForecastQualityOptions): ForecastQuality {
  const kinds = { ...forecastKinds, ...forecastQualityKinds };
  const { asOf, season = 1, ...pastOptions } = checkOptions("forecastQuality", options, kinds);
  const whole = wholeBook("forecastQuality", book);
  const rows = pastForecasts(whole, requireAsOfDay("forecastQuality", asOf, whole.asOf), pastOptions);
  const [actual, forecast] = [rows.map((row) => row.actual.toNumber()), rows.map((row) => row.forecast.toNumber())];
  const baselines = compareToBaselines(rows, season);
  const reconstructed = rows.reduce((sum, row) => sum + row.reconstructed, 0);
  const loss = (end: "low" | "mid" | "high", q: number): number | null =>
    pinballLoss({ actual, forecast: rows.map(({ correlated }) => correlated[end].toNumber()), q });
  return {
    ...{ rows, periods: rows.length, baselines, reconstructed },
    accuracy: forecastAccuracy({ actual, forecast }),
    mase: mase({ history: actual, actual, forecast, season }),
    pinball: { low: loss("low", 0.1), mid: loss("mid", 0.5), high: loss("high", 0.9) },
    independent: coverageOf(rows, "independent"),
    correlated: coverageOf(rows, "correlated"),
    verdict: verdictOn(baselines, reconstructed),
  };
}

const nominal = 0.8;

function coverageOf(rows: readonly PastForecast[], outlook: "independent" | "correlated"): IntervalCoverage {
  const inside = rows.filter((row) => row[outlook].low.lte(row.actual) && row.actual.lte(row[outlook].high)).length;
  const test = coverageTest({ inside, n: rows.length, nominal });
  return {
    ...{ inside, coverage: test?.coverage ?? null },
    pValue: rows.length < minimumPeriods ? null : (test?.pValue ?? null),
  };
}

function verdictOn(baselines: readonly BaselineComparison[], reconstructed: number): ForecastQuality["verdict"] {
  const compared = baselines.filter(({ periods }) => periods >= minimumPeriods);
  if (compared.length === 0) return "too-few";
  if (reconstructed > 0) return "hindsight";
  const isBetter = ({ test }: BaselineComparison): boolean => test !== null && test.statistic < 0 && test.pValue < 0.05;
  return compared.every(isBetter) ? "better" : "no-better";
}
