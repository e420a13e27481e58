import { winRate } from "../../src/kpi/conversion/winRate.js";
import { growth } from "../../src/kpi/define/growth.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import type { SalesBook } from "../../src/model/book/salesBook.js";
import { dimension } from "../../src/model/dimensions/dimension.js";
import type { Decimal } from "../../src/exact/decimal.js";
import { toPlain } from "../../src/output/toPlain.js";
import { measuredScorecard } from "../../src/query/scorecard/measuredScorecard.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { scorecards } from "../../src/query/scorecard/scorecards.js";
import type { Same } from "./same.js";

declare const book: SalesBook;

/** A row names its level, its keys and its KPIs, each of the type that it is. */
export const rows = (): unknown[] => {
  const kpis = { winRate, wonRevenue, attainment: quotaAttainment, more: growth(winRate, { against: "previous" }) };
  const [row] = scorecard(book, { kpis, by: ["team", "rep"], totals: true });
  if (row === undefined) return [];
  const types: [
    Same<typeof row.level, "rep" | "team" | "total">,
    Same<typeof row.team, string | null>,
    Same<typeof row.rep, string | null>,
    Same<typeof row.period, string | null>,
    Same<typeof row.end, string | null>,
    Same<typeof row.winRate, number | null>,
    Same<typeof row.wonRevenue, Decimal>,
    Same<typeof row.attainment, Decimal | null>,
    Same<typeof row.more, number | null>,
  ] = [true, true, true, true, true, true, true, true, true];
  return [
    types,
    // @ts-expect-error not grouped by segment
    row.segment,
    // @ts-expect-error no such KPI was asked for
    row.openPipeline,
    // @ts-expect-error rows are read only
    (row.team = "north"),
  ];
};

/** Without a grouping a row is the total; a dimension of one's own is a level and a key. */
export const levels = (): unknown[] => {
  const [total] = scorecard(book, { kpis: { winRate } });
  const size = dimension("size", { opportunities: () => (deal) => deal.kind ?? null });
  const [own] = scorecard(book, { kpis: { winRate }, by: [size, "rep"] });
  const types: [
    Same<NonNullable<typeof total>["level"], "total">,
    Same<NonNullable<typeof own>["level"], "size" | "rep" | "total">,
    Same<NonNullable<typeof own>["size"], string | null>,
  ] = [true, true, true];
  return [types, total, own];
};

/** What cannot be asked. */
export const requests = (): unknown[] => [
  scorecard({ opportunities: book.opportunities }, { kpis: { winRate } }),
  // @ts-expect-error no such dimension
  scorecard(book, { kpis: { winRate }, by: ["teem"] }),
  // @ts-expect-error a metric alone is no KPI
  scorecard(book, { kpis: { winRate: winRate.metric } }),
  // @ts-expect-error a period has an end
  scorecard(book, { kpis: { winRate }, over: [{ start: "2026-01-01" }] }),
  // @ts-expect-error a scorecard needs KPIs
  scorecard(book, { by: ["rep"] }),
  // @ts-expect-error leads are no opportunities
  scorecard({ opportunities: [{ id: "a", createdOn: "2026-01-01" }] }, { kpis: { winRate } }),
];

/** Each of several scorecards has the rows that it was asked for. */
export const several = (): unknown[] => {
  const { reps, all } = scorecards(book, {
    reps: { kpis: { wonRevenue }, by: ["rep"] },
    all: { kpis: { winRate } },
  });
  const [rep] = reps;
  const [total] = all;
  const types: [
    Same<NonNullable<typeof rep>["level"], "rep" | "total">,
    Same<NonNullable<typeof rep>["rep"], string | null>,
    Same<NonNullable<typeof rep>["wonRevenue"], ReturnType<typeof wonRevenue>>,
    Same<NonNullable<typeof total>["level"], "total">,
    Same<NonNullable<typeof total>["winRate"], number | null>,
  ] = [true, true, true, true, true];
  return [
    types,
    total,
    // @ts-expect-error nobody asked for the win rate of reps
    rep?.winRate,
    // @ts-expect-error there is no such scorecard
    scorecards(book, { reps: { kpis: { winRate } } }).teams,
    // @ts-expect-error there is no such dimension
    scorecards(book, { reps: { kpis: { winRate }, by: ["repp"] } }),
  ];
};

/** Rows tell money in the form that they are asked for, and keep the type of everything else. */
export const moneyForms = (): unknown[] => {
  const kpis = { winRate, wonRevenue, attainment: quotaAttainment };
  const [text] = scorecard(book, { kpis, by: ["rep"], money: "string" });
  const [number] = scorecard(book, { kpis, money: "number" });
  const [decimal] = scorecard(book, { kpis, money: "decimal" });
  const { texts, asIs } = scorecards(book, { texts: { kpis, money: "string" }, asIs: { kpis } });
  const [measured] = measuredScorecard(book, { kpis, by: ["rep"], money: "string" });
  const [measuredAsIs] = measuredScorecard(book, { kpis });
  type Text = NonNullable<typeof text>;
  type Measured = NonNullable<typeof measured>;
  const types: [
    Same<Text["wonRevenue"], string>,
    Same<Text["attainment"], string | null>,
    Same<Text["winRate"], number | null>,
    Same<Text["level"], "rep" | "total">,
    Same<NonNullable<typeof number>["wonRevenue"], number>,
    Same<NonNullable<typeof number>["attainment"], number | null>,
    Same<NonNullable<typeof decimal>["wonRevenue"], Decimal>,
    Same<(typeof texts)[number]["attainment"], string | null>,
    Same<(typeof asIs)[number]["attainment"], Decimal | null>,
    Same<Measured["attainment"]["value"], string | null>,
    Same<Measured["attainment"]["numerator"], number | string | null>,
    Same<Measured["winRate"]["value"], number | null>,
    Same<NonNullable<typeof measuredAsIs>["attainment"]["value"], Decimal | null>,
  ] = [true, true, true, true, true, true, true, true, true, true, true, true, true];
  return [
    types,
    [text, number, decimal, texts, asIs, measured, measuredAsIs],
    // @ts-expect-error no such form
    scorecard(book, { kpis, money: "text" }),
  ];
};

/** Money becomes what was told, and nothing else changes its type. */
export const plain = (): unknown[] => {
  const table = scorecard(book, { kpis: { winRate, wonRevenue, attainment: quotaAttainment }, by: ["rep"] });
  const [text] = toPlain(table, { money: "string" });
  const [number] = toPlain(table, { money: "number" });
  const types: [
    Same<NonNullable<typeof text>["wonRevenue"], string>,
    Same<NonNullable<typeof text>["attainment"], string | null>,
    Same<NonNullable<typeof text>["winRate"], number | null>,
    Same<NonNullable<typeof text>["level"], "rep" | "total">,
    Same<NonNullable<typeof number>["wonRevenue"], number>,
    Same<NonNullable<typeof number>["attainment"], number | null>,
  ] = [true, true, true, true, true, true];
  return [
    types,
    text,
    number,
    // @ts-expect-error money becomes a number or a text
    toPlain(table, { money: "decimal" }),
  ];
};
