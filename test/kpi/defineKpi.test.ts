import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { defineKpi } from "../../src/kpi/define/defineKpi.js";
import { flow } from "../../src/kpi/define/flow.js";
import { measure } from "../../src/kpi/define/measure.js";
import { interval } from "../../src/kpi/define/interval.js";
import { stock } from "../../src/kpi/define/stock.js";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { weightedPipelineBy } from "../../src/kpi/pipeline/weightedPipeline.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { sum } from "../../src/metric/sum.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { lastDay } from "../../src/time/period.js";

const deal = (id: string, outcome: Opportunity["outcome"], closedOn: string | null): Opportunity => ({
  id,
  stage: "any",
  outcome,
  createdOn: "2026-01-05",
  closedOn,
});

const deals = [
  deal("a", "won", "2026-01-31"),
  deal("b", "won", "2026-03-31"),
  deal("c", "lost", "2026-04-01"),
  deal("d", "lost", "2026-01-01"),
  deal("e", "lost", null),
  deal("f", "open", null),
];
const q1 = { start: "2026-01-01", end: "2026-04-01" };

function* oneByOne(): Generator<Opportunity> {
  yield* deals;
}

describe("a KPI", () => {
  it("is called with any iterable of records, or with a book that lists them", () => {
    const given = [deals, new Set(deals), oneByOne(), { opportunities: deals }, salesBook({ opportunities: deals })];
    expect(given.map((facts) => winRate(facts))).toEqual(given.map(() => 2 / 5));
    expect(winRate({ opportunities: oneByOne() })).toBe(2 / 5);
  });

  it("counts the first day of a period, and not the day it ends on", () => {
    expect(winRate(deals, { during: q1 })).toBe(2 / 3);
    expect(winRate(deals, { during: { start: "2026-01-31", end: "2026-03-31" } })).toBe(1);
    expect(winRate(deals, { during: { start: "2026-04-01", end: "2026-04-02" } })).toBe(0);
  });

  it("counts what was known at the end of a day, that day with it", () => {
    expect(winRate(deals, { asOf: "2026-01-30" })).toBe(0);
    expect(winRate(deals, { asOf: "2026-01-31" })).toBe(1 / 2);
    expect(winRate(deals, { asOf: "9999-12-31" })).toBe(2 / 4);
  });

  it("takes a period and a day together, and looks at a stock on the earlier of the last day and the day", () => {
    expect(winRate(deals, { during: q1, asOf: "2026-02-01" })).toBe(1 / 2);
    const open = (asOf: string): number => openOpportunities(deals, { during: q1, asOf });
    expect([open("2026-01-04"), open("2026-01-30"), open("2026-01-31"), open("2026-12-31")]).toEqual([0, 4, 3, 2]);
    expect(openOpportunities(deals, { during: q1 })).toBe(2);
  });

  it("hands out its metric: over all of time, for a period and for a day", () => {
    expect(evaluate(winRate.metric, deals)).toBe(winRate(deals));
    expect(evaluate(winRate.during(q1), deals)).toBe(winRate(deals, { during: q1 }));
    expect(evaluate(winRate.at("2026-01-31"), deals)).toBe(winRate(deals, { asOf: "2026-01-31" }));
    expect(evaluate(openPipeline.at("2026-02-01"), deals).toFixed()).toBe("0");
  });

  it("describes itself", () => {
    const { id, title, unit, of, topic, nature, kind, better, formula } = winRate;
    expect([id, title, unit, of, topic]).toEqual(["win-rate", "Win rate", "ratio", "opportunities", "conversion"]);
    expect([nature, kind, better, formula]).toEqual(["lagging", "quantitative", "higher", "won ÷ (won + lost)"]);
  });

  it("is looked at on past days as its history says, each fact from the latest change that states it", () => {
    const offer: Opportunity = {
      ...deal("o", "won", "2026-06-01"),
      amount: 900,
      probability: 1,
      history: [
        { on: "2026-03-01", stage: "offer", amount: 500 },
        { on: "2026-01-10", stage: "lead", amount: 100, probability: 0.1 },
        { at: "2026-03-01T10:00:00Z", stage: "talks", probability: 0.5 },
        { stage: "undated", amount: 7 },
      ],
    };
    const value = (asOf: string): string => openPipeline([offer], { asOf }).toFixed();
    expect(["2026-01-04", "2026-01-05", "2026-01-10", "2026-03-01", "2026-05-31", "2026-06-01"].map(value)).toEqual([
      "0",
      "900",
      "100",
      "500",
      "500",
      "0",
    ]);
    const stages = { lead: "0.01", offer: "0.25", talks: 0.5, any: 1 } as Readonly<Record<string, string | number>>;
    const weighted = weightedPipelineBy(({ stage }) => stages[stage]);
    expect(["2026-01-05", "2026-01-10", "2026-03-01"].map((asOf) => weighted([offer], { asOf }).toFixed())).toEqual([
      "900",
      "1",
      "250",
    ]);
  });
});

interface Visit extends Opportunity {
  readonly visitors?: number;
}

const about = {
  title: "Visitors",
  meaning: "Visitors of deals.",
  nature: "leading",
  kind: "quantitative",
  topic: "pipeline",
} as const;

describe("a KPI of one's own", () => {
  const visits: Visit[] = [
    { ...deal("a", "won", "2026-01-31"), visitors: 3 },
    { ...deal("b", "lost", "2026-04-01"), visitors: 4 },
    deal("c", "won", "2026-02-01"),
    { ...deal("d", "won", null), visitors: 5 },
  ];
  const described = { ...about, id: "visitors", unit: "count", better: "higher", formula: "Σ visitors" } as const;
  const metric = sum((visit: Visit) => visit.visitors);

  it("reads fields of its own records, on the day it names", () => {
    const visitors = defineKpi({
      ...described,
      of: "opportunities",
      timeBasis: flow((visit: Visit) => visit.closedOn),
      metric,
    });
    expect(visitors(visits)).toBe(12);
    expect(visitors(visits, { during: q1 })).toBe(3);
    expect(measure(visitors, visits, { during: q1 })).toMatchObject({ value: 3, n: 1, missing: 2 });
  });

  it("can be a stock, looked at on a day", () => {
    const at = (visit: Visit, day: string): Visit | null => ((visit.closedOn ?? day) > day ? visit : null);
    const clock = stock(
      at,
      ({ closedOn }) => closedOn == null,
      ({ id }) => id === "b",
    );
    const waiting = defineKpi({ ...described, of: "opportunities", timeBasis: clock, metric });
    expect(waiting(visits)).toBe(12);
    expect(waiting(visits, { asOf: "2026-01-31" })).toBe(4);
    expect(measure(waiting, visits, { asOf: "2026-01-31" })).toMatchObject({ n: 1, missing: 2, reconstructed: 1 });
  });

  it("can hold for a span, and belongs to the periods that contain it whole", () => {
    const clock = interval((visit: Visit) => ({ start: visit.createdOn ?? "", end: visit.closedOn ?? "9999-12-31" }));
    const staying = defineKpi({ ...described, of: "opportunities", timeBasis: clock, metric });
    expect(staying(visits)).toBe(12);
    expect(staying(visits, { during: { start: "2026-01-05", end: "2026-04-01" } })).toBe(7);
    expect(staying(visits, { during: { start: "2026-01-06", end: "2026-04-01" } })).toBe(0);
    expect(staying(visits, { during: { start: "2026-01-05", end: "2026-03-31" } })).toBe(3);
  });

  it("finds its facts in other records of the whole book, before any period is cut", () => {
    const named = defineKpi({
      ...described,
      of: "opportunities",
      timeBasis: flow((visit: Visit) => visit.closedOn),
      metric,
      facts: ({ opportunities, accounts = [] }) => {
        const sizes = new Map((accounts as { id: string; size: string }[]).map(({ id, size }) => [id, Number(size)]));
        return (opportunities as Visit[]).map((visit) => ({
          ...visit,
          visitors: sizes.get(visit.accountId ?? "") ?? 0,
        }));
      },
    });
    const book = {
      opportunities: [{ ...deal("a", "won", lastDay(q1)), accountId: "acme" }],
      accounts: [{ id: "acme", size: "40" }],
    };
    expect(named(book, { during: q1 })).toBe(40);
    expect(named(book.opportunities)).toBe(0);
  });
});
