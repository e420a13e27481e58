import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { stageConversion } from "../../src/kpi/conversion/stageConversion.js";
import { measure } from "../../src/kpi/define/measure.js";
import { leadsCreated } from "../../src/kpi/leads/leadsCreated.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { largeDealShare } from "../../src/kpi/revenue/largeDealShare.js";
import { wonMargin } from "../../src/kpi/revenue/wonMargin.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { salesCycle } from "../../src/kpi/speed/salesCycle.js";
import { attainmentOf } from "../../src/kpi/targets/attainmentOf.js";
import { gapToQuota } from "../../src/kpi/targets/gapToQuota.js";
import { pace } from "../../src/kpi/targets/pace.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import { quotaFor } from "../../src/kpi/targets/quotaFor.js";
import { repsAtQuotaShare } from "../../src/kpi/targets/repsAtQuotaShare.js";
import { count } from "../../src/metric/count.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { proportion } from "../../src/metric/proportion.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { parseSalesBook } from "../../src/model/parse/parseSalesBook.js";
import { measuredScorecard } from "../../src/query/scorecard/measuredScorecard.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** Calls as a program without types makes them: what is given is whatever stands there. */
const deals = [
  { id: "1", ownerId: "ann", stage: "Won", outcome: "won", closedOn: "2026-02-10", amount: 1000 },
  { id: "2", ownerId: "bob", stage: "Lost", outcome: "lost", closedOn: "2026-02-20", amount: 500 },
] as const;
const leads = [{ id: "a", createdOn: "2026-01-05" }];
const orders = [{ id: "o", on: "2026-01-05", amount: 100 }];
const first = { start: "2026-01-01", end: "2026-04-01" };
const closedWon = [deals[0], { ...deals[1], outcome: "Closed Won" }] as never;
const kpis = { winRate };

const untyped = (called: unknown): ((...given: readonly unknown[]) => unknown) => called as never;

type Case = readonly [name: string, call: () => unknown, code: string, ...parts: string[]];

const shows = (cases: readonly Case[]): void => {
  const named = cases.map(([name, call, code, ...parts]) => ({ name, call, code, parts }));
  it.each(named)("$name", ({ call, code, parts }) => {
    const error = thrownBy(call);
    expect(error.code).toBe(code);
    for (const part of parts) expect(error.message).toContain(part);
  });
};

describe("a scorecard's request names", () => {
  shows([
    [
      "a dimension that is no list",
      () => scorecard({ opportunities: deals }, { kpis, by: "rep" } as never),
      "impossible-request",
      'by: expected a list, got "rep"',
      'write ["rep"]',
    ],
    [
      "a period that is no list",
      () => scorecard({ opportunities: deals }, { kpis, over: first } as never),
      "impossible-request",
      "over: expected a list",
    ],
    [
      "a dimension that is none",
      () => scorecard({ opportunities: deals }, { kpis, by: [5] } as never),
      "impossible-request",
      'by: expected a dimension such as "rep", got 5',
    ],
    ["a list instead of a book", () => scorecard(deals as never, { kpis }), "missing-records", "got a list"],
    [
      "the whole result of parseSalesBook",
      () => scorecard(parseSalesBook({ opportunities: deals }, { currency: "EUR" }) as never, { kpis }),
      "missing-records",
      "expected any of leads",
      '"book", "issues"',
    ],
    [
      "a misspelt kind of record",
      () => scorecard({ oportunities: deals } as never, { kpis }),
      "missing-records",
      '"oportunities": did you mean "opportunities"?',
    ],
    [
      "a family that was not called",
      () => scorecard({ opportunities: deals }, { kpis: { large: largeDealShare } } as never),
      "impossible-request",
      "kpis.large",
      "expected a KPI such as winRate, got the family largeDealShare: call largeDealShare with its parameters",
    ],
    [
      "an outcome that is none",
      () => scorecard({ opportunities: closedWon }, { kpis }),
      "impossible-request",
      'opportunities[1]: outcome: expected open, won or lost, got "Closed Won"',
    ],
    [
      "a record that is none, even if nothing is read of it",
      () => scorecard({ leads: [leads[0], null] } as never, { kpis: { leadsCreated } }),
      "missing-records",
      "leads[1]: expected a record, got null",
    ],
    [
      "records of a book that are none",
      () => salesBook({ reps: ["ann"] } as never),
      "missing-records",
      'salesBook: reps[0]: expected a record, got "ann"',
    ],
  ]);
});

describe("a window names", () => {
  shows([
    [
      "a name that it does not know",
      () => winRate(deals, { period: first } as never),
      "unknown-name",
      'window: expected during, asOf, got "period"',
    ],
    [
      "a period that is a text",
      () => winRate(deals, { during: "2026-Q1" } as never),
      "impossible-request",
      'during: expected { start, later end }, got "2026-Q1"',
    ],
    [
      "a period that is null",
      () => winRate(deals, { during: null } as never),
      "impossible-request",
      "during: expected { start, later end }, got null",
    ],
    ["a number in its place", () => winRate(deals, 5 as never), "unknown-name", "window: expected during, asOf, got 5"],
    [
      "a text in its place",
      () => winRate(deals, "2026-01-01" as never),
      "unknown-name",
      'window: expected during, asOf, got "2026-01-01"',
    ],
    [
      "null in its place",
      () => winRate(deals, null as never),
      "unknown-name",
      "window: expected during, asOf, got null",
    ],
    ["null given to measure", () => measure(winRate, deals, null as never), "unknown-name", "got null"],
  ]);
});

describe("a KPI names", () => {
  const noOutcome = "outcome: expected open, won or lost";
  shows([
    ["leads given to the win rate", () => winRate(leads as never), "impossible-request", "opportunities[0]", noOutcome],
    [
      "leads given to won revenue",
      () => wonRevenue(leads as never),
      "impossible-request",
      "opportunities[0]",
      noOutcome,
    ],
    [
      "leads given to the pipeline",
      () => openPipeline(leads as never),
      "impossible-request",
      "opportunities[0]",
      noOutcome,
    ],
    [
      "leads given to the sales cycle",
      () => salesCycle(leads as never),
      "impossible-request",
      "opportunities[0]",
      noOutcome,
    ],
    [
      "orders given to the win rate",
      () => winRate(orders as never),
      "impossible-request",
      "opportunities[0]",
      noOutcome,
    ],
    [
      "an outcome that is none",
      () => winRate(closedWon),
      "impossible-request",
      'opportunities[1]: outcome: expected open, won or lost, got "Closed Won"',
    ],
    ["a record that is null", () => winRate([null] as never), "missing-records", "opportunities[0]", "got null"],
    ["a record that is a text", () => winRate(["a"] as never), "missing-records", "opportunities[0]", 'got "a"'],
    [
      "a record that is a number, even if nothing is read of it",
      () => leadsCreated([leads[0], 5] as never),
      "missing-records",
      "leads[1]",
      "got 5",
    ],
    ["the first of several", () => leadsCreated([null, 5] as never), "missing-records", "leads[0]", "got null"],
    ["no record in a set", () => leadsCreated(new Set([5]) as never), "missing-records", "leads[0]"],
    [
      "a text instead of records",
      () => wonRevenue("abc" as never),
      "missing-records",
      'opportunities: expected records, got "abc"',
    ],
    ["a record of a measure", () => measure(leadsCreated, [null] as never), "missing-records", "leads[0]"],
    [
      "a family that was not called",
      () => measure(largeDealShare as never, deals as never),
      "impossible-request",
      "measure: expected a KPI such as winRate, got the family largeDealShare: call largeDealShare with its parameters",
    ],
    [
      "a family's parameters that are texts",
      () => untyped(stageConversion)("A", "B"),
      "impossible-request",
      'stageConversion: expected { from, to, pipeline }, got "A"',
    ],
    [
      "a description that is misspelt",
      () => attainmentOf(wonRevenue, { titel: "Attainment" } as never),
      "unknown-name",
      "attainmentOf: about: expected one of id, title",
      'got "titel": did you mean "title"?',
    ],
  ]);

  it("nothing of a metric's items, which may be anything", () => {
    expect(evaluate(count(), [null, 5, "a"])).toBe(3);
    expect(evaluate(proportion({ of: (item: number) => item > 1 }), [1, 2])).toBe(0.5);
  });
});

describe("parseSalesBook names", () => {
  shows([
    [
      "options that are missing",
      () => untyped(parseSalesBook)({ opportunities: deals }),
      "impossible-request",
      "parseSalesBook: expected { currency, rates, timeZone, asOf, duplicates, onBadField }",
    ],
  ]);
});

describe("a quota whose KPI is named in another way", () => {
  const quota = { ownerId: "ann", kpi: "won-revenue", target: 800, period: first };
  const book = (...names: string[]): never =>
    ({ opportunities: deals, quotas: names.map((kpi) => ({ ...quota, kpi })) }) as never;
  const asked = { quotaAttainment, gapToQuota, pace, repsAtQuotaShare };

  const spellings = ["wonRevenue", "Won Revenue", "won_revenue", "WON-REVENUE"];
  const calls = Object.entries(asked).flatMap(([name, kpi]) => spellings.map((spelling) => ({ name, kpi, spelling })));

  it.each(calls)("is an error for $name: $spelling", ({ kpi, spelling }) => {
    const wrong = book("won-margin", spelling);
    const steps = [
      () => (kpi as typeof quotaAttainment)(wrong, { during: first }),
      () => measure(kpi as typeof quotaAttainment, wrong, { during: first }),
      () => scorecard(wrong, { kpis: { kpi }, by: ["rep"], over: [first] }),
      () => measuredScorecard(wrong, { kpis: { kpi } }),
    ];
    for (const step of steps) {
      const error = thrownBy(step);
      expect(error.code).toBe("unknown-name");
      expect(error.message).toBe(`quotas[1]: kpi: expected "won-revenue", got "${spelling}"`);
      expect(error.place).toMatchObject({ record: "quotas", index: 1, field: "kpi", value: spelling });
    }
  });

  it("is an error beside quotas that are named right", () => {
    expect(thrownBy(() => quotaAttainment(book("won-revenue", "wonRevenue"))).message).toContain("quotas[1]");
  });

  it.each(Object.entries(asked))("is an error for %s if it is misspelt and no other is right", (_, kpi) => {
    const ask = (...names: string[]): unknown => (kpi as typeof quotaAttainment)(book(...names), { during: first });
    expect(thrownBy(() => ask("units", "won-revenu")).message).toBe(
      'quotas[1]: kpi: expected "won-revenue", got "won-revenu"',
    );
    expect(() => ask("won-revenue", "won-revenu")).not.toThrow();
  });

  it("is none for another KPI", () => {
    const both = book("won-revenue", "won-margin", "my-own");
    expect(String(quotaAttainment(both, { during: first }))).toBe("1.25");
    expect(String(attainmentOf(wonMargin)(both, { during: first }))).toBe("0");
    expect(String(quotaFor("my-own")(both))).toBe("800");
    expect(quotaAttainment(book("won-margin"), { during: first })).toBeNull();
    expect(quotaAttainment(book("net-revenue"), { during: first })).toBeNull();
    expect(scorecard(both, { kpis: { quotaAttainment }, over: [first] })).toMatchObject([{ period: first.start }]);
  });
});
