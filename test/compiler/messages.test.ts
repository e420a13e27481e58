import { describe, expect, it } from "vitest";
import { messagesOf } from "./compiler.js";

const imports = `
import { closedOn, amountOf, defineKpi, expectedCloseOn, flow, isClosed, isOpen, isWon, measure, quotaAttainment, scorecard, winRate, wonRevenue } from "sales-kpi";
import type { Lead, Opportunity } from "sales-kpi";
import { count, evaluate, proportion, ratio, sumMoney, where } from "sales-kpi/metric";
declare const leads: Lead[];
declare const deals: Opportunity[];
`;

/** What is wrong, the program, and the text that tells a reader what to mend. */
const mistakes: readonly (readonly [string, string, string])[] = [
  [
    "a missing field",
    `const d = [{ id: "1", stage: "Won", closedOn: "2026-01-01" }]; winRate(d);`,
    "outcome is missing",
  ],
  [
    "a missing field of a literal",
    `winRate([{ id: "1", stage: "Won", closedOn: "2026-01-01" }]);`,
    "outcome is missing",
  ],
  [
    "a widened outcome",
    `const d = [{ id: "1", stage: "Won", outcome: "won", closedOn: "2026-01-01" }]; winRate(d);`,
    "outcome: expected open, won or lost",
  ],
  [
    "a widened outcome in a book",
    `const d = [{ id: "1", stage: "Won", outcome: "won", closedOn: "2026-01-01" }]; winRate({ opportunities: d });`,
    "outcome: expected open, won or lost",
  ],
  [
    "a Date for a day",
    `const d = [{ outcome: "won" as const, closedOn: new Date(0) }]; winRate(d);`,
    "closedOn: expected a day such as 2026-03-31",
  ],
  ["leads given to an opportunity KPI", `winRate(leads);`, "outcome is missing"],
  ["leads in a set", `winRate(new Set(leads));`, "outcome is missing"],
  ["a boolean for an amount", `wonRevenue([{ outcome: "won", amount: true }]);`, "amount: expected an amount"],
  [
    "another name for a window's period",
    `winRate(deals, { period: { start: "2026-01-01", end: "2026-02-01" } });`,
    "'period' does not exist",
  ],
  [
    "a dimension that there is not",
    `scorecard({ opportunities: deals }, { kpis: { winRate }, by: ["teem"] });`,
    `"teem"`,
  ],
  [
    "a record of another kind in a scorecard's book",
    `scorecard({ opportunities: leads }, { kpis: { winRate } });`,
    "outcome",
  ],
];

describe("an error of the compiler", () => {
  it.each(mistakes)("at %s is short and names the field at once", (_, program, useful) => {
    const [message = "", ...others] = messagesOf(imports + program);
    expect(others).toEqual([]);
    expect(message.length).toBeLessThanOrEqual(400);
    expect(message.slice(0, 200)).toContain(useful);
  });
});

const own = `
interface Own { outcome: "open" | "won" | "lost"; closedOn?: string | undefined; amount: string; price: number; region: string }
declare const own: Own[];
const about = { id: "own", title: "Own", meaning: "Own.", formula: "own", topic: "conversion", nature: "lagging", kind: "quantitative", unit: "ratio", better: "higher", of: "opportunities" } as const;
`;

const programs: readonly (readonly [string, string])[] = [
  [
    "undefined fields",
    `const d: { outcome: "won" | "lost"; closedOn: string | undefined; amount: number | undefined }[] = []; winRate(d); wonRevenue(d);`,
  ],
  [
    "sets, generators and books",
    `winRate(new Set(deals)); winRate({ opportunities: deals }); winRate((function* () { yield* deals; })());`,
  ],
  [
    "records of a generic type",
    `export function f<Deal extends Opportunity>(d: readonly Deal[], i: Iterable<Deal>) { return [winRate(d), winRate(i), winRate({ opportunities: d })]; }`,
  ],
  [
    "a flow and a proportion over own records",
    `defineKpi({ ...about, timeBasis: flow(closedOn), metric: proportion({ of: (deal: Own) => deal.region === "EU", among: isClosed }) })(own);`,
  ],
  [
    "a flow and a filter over own records",
    `defineKpi({ ...about, timeBasis: flow(closedOn), metric: where((deal: Own) => deal.price > 5, count()) })(own);`,
  ],
  [
    "accessors that read different fields",
    `defineKpi({ ...about, timeBasis: flow(expectedCloseOn), metric: where(isOpen, sumMoney(amountOf)) })(own);`,
  ],
  ["a filter and a sum of different fields", `evaluate(where(isWon, sumMoney(amountOf)), own);`],
  [
    "a proportion of different fields",
    `evaluate(proportion({ of: isWon, among: (deal: Pick<Own, "region">) => deal.region === "EU" }), own);`,
  ],
  [
    "a ratio of different fields",
    `evaluate(ratio(where(isWon, count()), where((deal: Own) => deal.price > 5, count())), own);`,
  ],
  [
    "a predicate whose record follows from the metric",
    `defineKpi({ ...wonRevenue, id: "large", metric: where((deal) => Number(deal.amount) > 100, wonRevenue.metric) })(own);`,
  ],
  [
    "a measure of a literal",
    `measure(winRate, [{ outcome: "won" }]); quotaAttainment({ opportunities: deals, quotas: [] });`,
  ],
];

describe("the compiler accepts", () => {
  it.each(programs)("%s without annotations", (_, program) => {
    expect(messagesOf(imports + own + program)).toEqual([]);
  });
});
