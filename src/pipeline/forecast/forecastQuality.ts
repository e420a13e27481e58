import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { coverageTest } from "../../stats/tests/coverageTest.js";
import { forecastAccuracy, type ForecastAccuracy } from "../../stats/forecasts/forecastAccuracy.js";
import { mase } from "../../stats/forecasts/mase.js";
import { pinballLoss } from "../../stats/forecasts/pinballLoss.js";
import type { Day } from "../../time/day.js";
import { forecastKinds } from "./forecast.js";
import { comparedToBaselines, fewestPeriods, type BaselineComparison } from "./forecastBaselines.js";
import { forecastDay } from "./forecastDay.js";
import { pastForecasts, type PastForecast, type PastForecastQuestion } from "./pastForecasts.js";

/** Which past forecasts are judged. */
export interface ForecastQualityQuestion extends PastForecastQuestion {
  /** The day up to which it is known what came; the book's own where it has one. */
  readonly asOf?: Day | undefined;
  /** Periods in a season: 1 by default, 4 for quarters of a year, 12 for months. */
  readonly season?: number | undefined;
}

const qualityKinds: OptionKinds<Pick<ForecastQualityQuestion, "season" | "periods" | "madeOn">> = {
  season: "number?",
  periods: "list",
  madeOn: "function",
};

/** How often the intervals from low to high held, of 8 in 10. */
export interface IntervalCoverage {
  readonly inside: number;
  readonly coverage: number | null;
  /** How likely a result as unlikely as this is, if they held as often as they claim; null with fewer than 8 periods. */
  readonly pValue: number | null;
}

/** What can be said of past forecasts. */
export interface ForecastQuality {
  readonly rows: readonly PastForecast[];
  readonly periods: number;
  /** WAPE, bias and the like; an error is forecast − actual. Null of no periods. */
  readonly accuracy: ForecastAccuracy | null;
  /** Mean absolute error, in terms of how much a period differs from the one before, or from its season's. */
  readonly mase: number | null;
  /** Mean pinball loss of low, mid and high, of the correlated outlook. */
  readonly pinball: { readonly low: number | null; readonly mid: number | null; readonly high: number | null };
  readonly independent: IntervalCoverage;
  readonly correlated: IntervalCoverage;
  readonly baselines: readonly BaselineComparison[];
  /** # deals of all forecasts that were as they are today. */
  readonly reconstructed: number;
  /**
   * `better`: than every baseline, each by more than chance explains; `no-better`: not shown to be; `too-few`: none has 8 periods
   * to compare; `hindsight`: some deals were known as they are today, so that nothing can be claimed.
   */
  readonly verdict: "better" | "no-better" | "too-few" | "hindsight";
}

/**
 * How good the forecasts of past periods would have been, each made with what was known on its day, and whether looking at the
 * pipeline was worth it: against forecasts that know only what past periods brought.
 *
 *     WAPE = Σ |forecast − actual| / Σ actual;   bias = Σ (forecast − actual) / Σ actual
 *
 * The book is taken back to each day, so that a probability that is learnt from it does not know what came. Deals whose
 * history does not reach back are as they are today, which for a closed one may be its outcome: they are counted as
 * `reconstructed`, and then nothing is claimed. Baselines know the periods that were over on the day. Under 8 periods the numbers
 * are shown and no comparison is made. Deals that are born after the day are in what came and not in the forecast, which shows as
 * a bias. Decision: forecast-quality-hindsight.
 *
 * @throws SalesKpiError `impossible-request` where the periods do not follow one another or are not over, or where there is no day
 * @example
 * const deals = [{ ...won, createdOn: "2025-12-01", amount: 100, history: [{ on: "2025-12-01", stage: "demo", probability: 0.5, expectedCloseOn: "2026-02-01" }] }];
 * const quality = forecastQuality({ opportunities: deals, asOf: "2026-03-31" }, { periods: [{ start: "2026-01-01", end: "2026-04-01" }], madeOn: ({ start }) => start });
 * [quality.accuracy.bias, quality.correlated.coverage, quality.verdict] // => [ -0.5, 1, 'too-few' ]
 */
export function forecastQuality(book: BookRecords, question: ForecastQualityQuestion): ForecastQuality {
  const kinds = { ...forecastKinds, ...qualityKinds };
  const { asOf, season = 1, ...how } = checkOptions("forecastQuality", question, kinds);
  const whole = wholeBook("forecastQuality", book);
  const rows = pastForecasts(whole, forecastDay(asOf, whole), how);
  const [actual, forecast] = [rows.map((row) => row.actual.toNumber()), rows.map((row) => row.forecast.toNumber())];
  const baselines = comparedToBaselines(rows, season);
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
    pValue: rows.length < fewestPeriods ? null : (test?.pValue ?? null),
  };
}

function verdictOn(baselines: readonly BaselineComparison[], reconstructed: number): ForecastQuality["verdict"] {
  const compared = baselines.filter(({ periods }) => periods >= fewestPeriods);
  if (compared.length === 0) return "too-few";
  if (reconstructed > 0) return "hindsight";
  const isBetter = ({ test }: BaselineComparison): boolean => test !== null && test.statistic < 0 && test.pValue < 0.05;
  return compared.every(isBetter) ? "better" : "no-better";
}
