import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { lostOpportunities } from "../../src/kpi/conversion/lostOpportunities.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { averageDealSize } from "../../src/kpi/revenue/averageDealSize.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { french as frenchLocale } from "../../src/french.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { flashFigures, type FlashFigure, type FlashFiguresOptions } from "../../src/review/flashFigures.js";
import { thrownBy } from "../kpi/thrownBy.js";

const deal = (id: string, outcome: "won" | "lost" | "open", closedOn: string | null, amount: number) => ({
  ...{ id, outcome, closedOn, amount },
  stage: outcome,
  createdOn: "2025-10-01",
});

const book = salesBook({
  opportunities: [
    deal("1", "won", "2026-03-02", 500),
    deal("2", "won", "2026-03-13", 200),
    deal("3", "won", "2026-03-14", 9000),
    deal("4", "lost", "2026-03-05", 10),
    deal("5", "won", "2026-02-13", 350),
    deal("6", "won", "2026-02-14", 1000),
    deal("7", "lost", "2026-01-03", 40),
    deal("8", "open", null, 70),
    deal("9", "won", "2025-12-13", 5),
  ],
});

const kpis = { wonOpportunities, lostOpportunities, wonRevenue, averageDealSize, winRate, openPipeline };
const march = { start: "2026-03-01", end: "2026-04-01" };

/** The figures on Friday 13 March: 10 of the month's 22 weekdays are over. */
function figures(request: Partial<FlashFiguresOptions<typeof kpis>> = {}): Readonly<Record<string, FlashFigure>> {
  const all = flashFigures(book, { asOf: "2026-03-13", during: march, kpis, ...request });
  return Object.fromEntries(all.map((figure) => [figure.name, figure]));
}

describe("flash figures", () => {
  it("tell each number to the day, and the same stretch of the months before", () => {
    const { wonRevenue: revenue, winRate: rate, averageDealSize: size, openPipeline: pipeline } = figures();
    expect([revenue?.value, ...(revenue?.before ?? [])].map(String)).toEqual(["700", "350", "0", "5"]);
    expect(revenue?.change).toBe(1);
    expect([rate?.value, ...(rate?.before ?? [])]).toEqual([2 / 3, 1, 0, 1]);
    expect(rate?.change).toBe(2 / 3 - 1);
    expect([size?.value, ...(size?.before ?? [])].map(String)).toEqual(["350", "350", "null", "5"]);
    // On 13 March, 13 February, 13 January and 13 December, as known then.
    expect([pipeline?.value, ...(pipeline?.before ?? [])].map(String)).toEqual(["9070", "10780", "11130", "11170"]);
  });

  it("hold a sum against the part of its goal that is due, and anything else against all of it", () => {
    const found = figures({ goals: { wonRevenue: 1540, averageDealSize: 350, winRate: 0.7, openPipeline: 9071 } });
    expect([found["wonRevenue"]?.due, found["wonRevenue"]?.status].map(String)).toEqual(["700", "on-track"]);
    expect([found["averageDealSize"]?.due, found["averageDealSize"]?.status].map(String)).toEqual(["350", "reached"]);
    expect(found["winRate"]?.status).toBe("behind");
    expect(found["openPipeline"]?.status).toBe("behind");
    expect(found["wonOpportunities"]?.status).toBe("no-goal");
    const more = figures({ goals: { wonRevenue: "1540.03", wonOpportunities: 2, lostOpportunities: 3 } });
    expect(more["wonRevenue"]?.status).toBe("behind");
    expect(more["wonOpportunities"]?.status).toBe("reached");
    expect(more["lostOpportunities"]?.status).toBe("on-track");
    expect(figures({ goals: { lostOpportunities: 2 } })["lostOpportunities"]?.status).toBe("behind");
  });

  it("know no answer where there is none, and go by the holidays they are told", () => {
    const empty = flashFigures({}, { asOf: "2026-03-13", during: march, goals: { winRate: 0.5 } });
    expect(empty.find(({ name }) => name === "winRate")).toMatchObject({
      value: null,
      status: "no-value",
      change: null,
    });
    const holidays = ["2026-03-02", "2026-03-03"];
    const found = figures({ goals: { wonRevenue: 1750 }, businessDays: { holidays } });
    expect(found["wonRevenue"]?.due?.toString()).toBe("700");
  });

  it("say how they stand in a sentence, in English and in French", () => {
    const goals = { wonRevenue: 15_400, averageDealSize: 350, winRate: 0.7, lostOpportunities: 3 };
    expect(Object.values(figures({ goals })).map(({ message }) => message)).toEqual([
      "No goal is set.",
      "On track: 1 of 3, 1.4 due by 2026-03-13.",
      "Behind: 700 of 15 400, 7000 due by 2026-03-13.",
      "Goal reached: 350 of 350.",
      "Behind: 67 % of 70 %.",
      "No goal is set.",
    ]);
    const french = figures({ goals, locale: frenchLocale });
    expect(Object.values(french).map(({ message }) => message)).toEqual([
      "Aucun objectif n'est fixé.",
      "Dans les temps\u00a0: 1 sur 3, 1,4 dus au 13/03/2026.",
      "En retard\u00a0: 700 sur 15\u202f400, 7000 dus au 13/03/2026.",
      "Objectif atteint\u00a0: 350 sur 350.",
      "En retard\u00a0: 67\u202f% sur 70\u202f%.",
      "Aucun objectif n'est fixé.",
    ]);
  });

  it("look back as far as they are told, and to the last day of a shorter month", () => {
    expect(figures({ lookBack: 1 })["wonRevenue"]?.before.length).toBe(1);
    const end = figures({ asOf: "2026-03-31" });
    expect(end["wonRevenue"]?.before.map(String)).toEqual(["1350", "0", "5"]);
  });

  it("need a day in the period", () => {
    for (const asOf of ["2026-02-28", "2026-04-01"])
      expect(thrownBy(() => flashFigures(book, { asOf, during: march })).code).toBe("impossible-request");
    expect(thrownBy(() => flashFigures(book, { during: march })).message).toBe(
      "flashFigures: asOf: expected a day, because the book has none of its own, got undefined",
    );
  });
});
