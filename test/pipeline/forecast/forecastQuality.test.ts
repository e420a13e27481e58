import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { forecast } from "../../../src/pipeline/forecast/forecast.js";
import { forecastQuality } from "../../../src/pipeline/forecast/forecastQuality.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { calendar } from "../../../src/time/calendar.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { months } from "../../../src/time/months.js";
import type { Period } from "../../../src/time/period.js";
import { thrownBy } from "../../kpi/thrownBy.js";

const year = months(calendar(), 2025);
const asOf = "2026-01-31";
const madeOn = ({ start }: Period): string => start;
const chances = [0.2, 0.5, 0.8];

/** Deals that were expected in each month and came or not as their chances say; later their records state the outcome. */
function dealsOf(periods: readonly Period[], seed: number, withHistory = true): Opportunity[] {
  const draw = seededDraws(seed);
  return periods.flatMap(({ start }, month) =>
    Array.from({ length: 3 + ((5 * month) % 9) }, (_, index): Opportunity => {
      const [probability = NaN, place] = [chances[index % 3], 100 * month + index];
      const comes = draw(place) < probability;
      const [createdOn, expectedCloseOn] = [addDays(start, -20), addDays(start, 14)];
      return {
        ...{ id: `d${place.toString()}`, stage: "any", createdOn, closedOn: expectedCloseOn, expectedCloseOn },
        ...{ outcome: comes ? "won" : "lost", probability: comes ? 1 : 0, amount: 100 + 10 * index },
        history: withHistory ? [{ on: createdOn, stage: "any", probability, expectedCloseOn }] : null,
      };
    }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("the quality of past forecasts", () => {
  const opportunities = dealsOf(year, 3);
  const quality = forecastQuality({ opportunities, asOf }, { periods: year, madeOn, season: 3 });

  it("has of each period the forecast that would have been made, and what came", () => {
    quality.rows.forEach((row, month) => {
      const own = opportunities.filter(({ id }) => Math.floor(Number(id.slice(1)) / 100) === month);
      const expected = sum(own.map(({ amount, history }) => Number(amount) * Number(history?.[0]?.probability)));
      const came = sum(own.filter(({ outcome }) => outcome === "won").map(({ amount }) => Number(amount)));
      expect(row.forecast.toNumber()).toBeCloseTo(expected, 9);
      expect([row.actual.toNumber(), row.deals, row.missing, row.reconstructed]).toEqual([came, own.length, 0, 0]);
      expect(row.madeOn).toBe(row.period.start);
      const [then] = forecast({ opportunities }, { period: row.period, asOf: row.madeOn });
      expect([row.independent, row.correlated]).toEqual([then?.independent, then?.correlated]);
    });
    expect([quality.periods, quality.reconstructed]).toEqual([12, 0]);
  });

  it("measures errors as forecast − actual, in terms of what came and of what it differs by", () => {
    const errors = quality.rows.map((row) => row.forecast.toNumber() - row.actual.toNumber());
    const actual = quality.rows.map((row) => row.actual.toNumber());
    const distance = sum(errors.map(Math.abs));
    expect(quality.accuracy?.wape).toBeCloseTo(distance / sum(actual), 12);
    expect(quality.accuracy?.bias).toBeCloseTo(sum(errors) / sum(actual), 12);
    const steps = actual.slice(3).map((value, index) => Math.abs(value - (actual[index] ?? NaN)));
    expect(quality.mase).toBeCloseTo(distance / 12 / (sum(steps) / 9), 12);
    const lows = quality.rows.map(({ correlated, actual: came }) => came.toNumber() - correlated.low.toNumber());
    expect(quality.pinball.low).toBeCloseTo(sum(lows.map((over) => (over > 0 ? 0.1 * over : -0.9 * over))) / 12, 12);
    const highs = quality.rows.map(({ correlated, actual: came }) => came.toNumber() - correlated.high.toNumber());
    expect(quality.pinball.high).toBeCloseTo(sum(highs.map((over) => (over > 0 ? 0.9 * over : -0.1 * over))) / 12, 12);
    for (const name of ["independent", "correlated"] as const) {
      const inside = quality.rows.filter(
        (row) => row[name].low.lte(row.actual) && row[name].high.gte(row.actual),
      ).length;
      expect(quality[name]).toMatchObject({ inside, coverage: inside / 12 });
      expect(quality[name].pValue).toBeGreaterThan(0);
    }
  });

  it("compares with what knows past periods only, on the periods that both have", () => {
    const actual = quality.rows.map((row) => row.actual.toNumber());
    const wape = (said: readonly number[], from: number): number =>
      sum(said.map((value, index) => Math.abs(value - (actual[from + index] ?? NaN)))) / sum(actual.slice(from));
    const own = quality.rows.map((row) => row.forecast.toNumber());
    const means = actual.slice(1).map((_, index) => sum(actual.slice(0, index + 1)) / (index + 1));
    const drift = actual.slice(2).map((_, index) => {
      const last = actual[index + 1] ?? NaN;
      return last + (last - (actual[0] ?? NaN)) / (index + 1);
    });
    const wanted = [
      ["naive", 11, wape(actual.slice(0, -1), 1), wape(own.slice(1), 1)],
      ["seasonal-naive", 9, wape(actual.slice(0, -3), 3), wape(own.slice(3), 3)],
      ["mean", 11, wape(means, 1), wape(own.slice(1), 1)],
      ["drift", 10, wape(drift, 2), wape(own.slice(2), 2)],
    ] as const;
    wanted.forEach(([baseline, periods, theirs, ours], index) => {
      const row = quality.baselines[index];
      expect(row).toMatchObject({ baseline, periods });
      expect(row?.wape).toBeCloseTo(theirs, 12);
      expect(row?.wapeOfForecast).toBeCloseTo(ours, 12);
      expect(row?.test).not.toBeNull();
    });
    expect(quality.verdict).toBe("no-better");
  });

  it("lets baselines know only what was over on the day", () => {
    const early = forecastQuality(
      { opportunities, asOf },
      { periods: year, madeOn: ({ start }) => addDays(start, -15) },
    );
    // The month before is still running, so that of two before is the last one known.
    const actual = early.rows.map((row) => row.actual.toNumber());
    const naive = actual.slice(2).map((value, index) => Math.abs((actual[index] ?? NaN) - value));
    expect(early.baselines[0]).toMatchObject({ periods: 10 });
    expect(early.baselines[0]?.wape).toBeCloseTo(sum(naive) / sum(actual.slice(2)), 12);
  });

  it("claims that a forecast is better where it is, for all baselines", () => {
    const many = [2022, 2023, 2024, 2025].flatMap((each) => months(calendar(), each));
    const deals = dealsOf(many, 5);
    const known = forecastQuality({ opportunities: deals, asOf }, { periods: many, madeOn });
    expect(known.verdict).toBe("better");
    for (const { test } of known.baselines) expect(test?.pValue).toBeLessThan(0.05);
  });

  it("claims nothing of fewer than 8 periods, nor where deals are known as they are today", () => {
    const few = forecastQuality({ opportunities, asOf }, { periods: year.slice(0, 7), madeOn });
    expect([few.verdict, few.correlated.pValue, few.accuracy !== null]).toEqual(["too-few", null, true]);
    expect(few.baselines.map(({ test }) => test)).toEqual([null, null, null, null]);
    const eight = forecastQuality({ opportunities, asOf }, { periods: year.slice(0, 8), madeOn });
    expect([eight.verdict, eight.correlated.pValue === null]).toEqual(["too-few", false]);
    const nine = forecastQuality({ opportunities, asOf }, { periods: year.slice(0, 9), madeOn });
    expect([nine.verdict, nine.baselines.map(({ test }) => test === null)]).toEqual([
      "no-better",
      [false, false, false, true],
    ]);
    const blind = forecastQuality({ opportunities: dealsOf(year, 3, false), asOf }, { periods: year, madeOn });
    expect([blind.verdict, blind.reconstructed]).toEqual(["hindsight", opportunities.length]);
    // Today's probabilities are the outcomes: without the count this would look like a perfect forecast.
    expect(blind.accuracy?.wape).toBe(0);
    const none = forecastQuality({ asOf }, { periods: [], madeOn });
    expect([none.accuracy, none.mase, none.correlated.coverage, none.verdict]).toEqual([null, null, null, "too-few"]);
  });

  it("asks a probability that learns from the book what the book knew on the day", () => {
    const asked: (readonly [string | undefined, number])[] = [];
    const probability = {
      kind: "observed" as const,
      in: (book: {
        readonly asOf?: string | undefined;
        readonly opportunities?: readonly Opportunity[] | undefined;
      }) => {
        asked.push([book.asOf, book.opportunities?.filter(({ outcome }) => outcome !== "open").length ?? NaN]);
        return () => 0.5;
      },
    };
    forecastQuality({ opportunities, asOf }, { periods: year.slice(0, 2), madeOn, probability });
    const closedBy = (day: string): number => opportunities.filter(({ closedOn }) => (closedOn ?? "") <= day).length;
    expect(asked).toEqual([
      ["2025-01-01", closedBy("2025-01-01")],
      ["2025-02-01", closedBy("2025-02-01")],
    ]);
  });

  it("counts units where they are forecast, and refuses periods that are not over or leave a gap", () => {
    const sold = opportunities.map((deal) => ({ ...deal, units: 2 }));
    const { rows } = forecastQuality(
      { opportunities: sold, asOf },
      { periods: year.slice(0, 1), madeOn, measure: "units" },
    );
    const wins = opportunities.filter(({ id, outcome }) => Number(id.slice(1)) < 100 && outcome === "won").length;
    expect(rows[0]?.actual.toNumber()).toBe(2 * wins);
    const [january, february, march] = year;
    if (!january || !february || !march) throw new Error("a year has them");
    expect(thrownBy(() => forecastQuality({ asOf }, { periods: [january, march], madeOn })).message).toBe(
      'forecastQuality: periods[1]: expected a period that starts on 2025-02-01, the end before, got {"start":"2025-03-01","end":"2025-04-01","label":"2025-03"}',
    );
    expect(
      thrownBy(() => forecastQuality({ asOf: "2025-02-27" }, { periods: [january, february], madeOn })).message,
    ).toBe(
      'forecastQuality: periods[1]: expected a period that is over on 2025-02-27, got {"start":"2025-02-01","end":"2025-03-01","label":"2025-02"}',
    );
    expect(thrownBy(() => forecastQuality({}, { periods: [january], madeOn })).code).toBe("impossible-request");
  });
});
