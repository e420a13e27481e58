import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohortWinRate } from "../../../src/kpi/conversion/cohortWinRate.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import { leadsCreated } from "../../../src/kpi/leads/leadsCreated.js";
import { openPipeline } from "../../../src/kpi/pipeline/openPipeline.js";
import { pipelineCoverage } from "../../../src/kpi/pipeline/pipelineCoverage.js";
import { averageDealSize } from "../../../src/kpi/revenue/averageDealSize.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import { salesBook, type SalesBook } from "../../../src/model/book/salesBook.js";
import type { Decimal } from "../../../src/exact/decimal.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { exact, quotient, shownAnswer } from "../../oracle/exact.js";
import { randomBook } from "../../oracle/randomBook.js";
import { day } from "../../oracle/randomRecords.js";
import type { DimensionName } from "./naiveKeys.js";
import {
  closed,
  column,
  dated,
  naiveScorecard,
  open,
  wonQuota,
  type Column,
  type NaiveOptions,
} from "./naiveScorecard.js";

const wins = closed(wonRevenue, ({ outcome }) => outcome === "won");
const pipeline = open(openPipeline);

const columns = {
  winRate: column(closed(winRate, ({ outcome }) => outcome !== "open")),
  averageDealSize: column(closed(averageDealSize, ({ outcome }) => outcome === "won")),
  wonRevenue: column(wins),
  cohortWinRate: column(dated(cohortWinRate, "opportunities", "createdOn")),
  openPipeline: column(pipeline),
  leadsCreated: column(dated(leadsCreated, "leads", "createdOn")),
  revenue: column(dated(revenue, "orders", "on")),
  quotaAttainment: {
    aggregates: [wins, wonQuota],
    value: (won: Decimal, quota: Decimal) => quotient(exact(won), exact(quota)),
  },
  pipelineCoverage: {
    aggregates: [pipeline, wins, wonQuota],
    value: (gross: Decimal, won: Decimal, quota: Decimal) => {
      const remaining = exact(quota).minus(exact(won));
      return remaining.gt(0) ? quotient(exact(gross), remaining) : null;
    },
  },
} satisfies Readonly<Record<string, Column>>;

const kpis = {
  winRate,
  averageDealSize,
  wonRevenue,
  cohortWinRate,
  openPipeline,
  leadsCreated,
  revenue,
  quotaAttainment,
  pipelineCoverage,
};
type Name = keyof typeof kpis;

const pick = <Value>(from: Readonly<Record<Name, Value>>, names: readonly Name[]): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));

const overs = fc.constantFrom<NaiveOptions["over"]>(
  undefined,
  [{ start: "2026-01-01", end: "2026-04-01", label: "Q1" }],
  [
    { start: "2026-04-01", end: "2026-07-01", label: "Q2" },
    { start: "2026-01-01", end: "2026-04-01" },
    { start: "2026-01-01", end: "2027-01-01", label: "2026" },
    { start: "2026-01-01", end: "2026-02-01", label: "January" },
  ],
);

const bookOnDay = fc
  .tuple(randomBook, fc.option(day, { nil: undefined }))
  .map(([book, asOf]): SalesBook => salesBook(asOf === undefined ? book : { ...book, asOf }));

/** The rows of the scorecard under test, written as the twin writes them. */
const rowTexts = (
  book: SalesBook,
  names: readonly Name[],
  { by, over, totals }: Omit<NaiveOptions, "columns">,
): string[] =>
  scorecard(book, { kpis: pick<AnyKpi>(kpis, names), by, totals, ...(over && { over }) }).map((row) => {
    const { level, period, start, end, ...rest } = row as Readonly<Record<string, unknown>>;
    const labels = (over ?? []).filter((asked) => asked.start === start && asked.end === end);
    expect(period).toBe(start === null ? null : (labels[0]?.label ?? labels[0]?.start));
    const keys = Object.fromEntries(by.map((name) => [name, rest[name]]));
    const values = Object.fromEntries(names.map((name) => [name, shownAnswer(rest[name])]));
    return JSON.stringify({ level, ...keys, start, end, ...values });
  });

const asked: readonly { readonly names: readonly Name[]; readonly by: readonly DimensionName[] }[] = [
  { names: ["winRate", "openPipeline", "quotaAttainment"], by: [] },
  { names: ["winRate", "wonRevenue", "revenue", "leadsCreated", "pipelineCoverage"], by: ["rep"] },
  { names: ["averageDealSize", "cohortWinRate", "quotaAttainment", "openPipeline"], by: ["team"] },
  { names: ["winRate", "wonRevenue", "leadsCreated", "pipelineCoverage", "quotaAttainment"], by: ["team", "rep"] },
  { names: ["revenue", "openPipeline", "quotaAttainment"], by: ["repRegion", "team"] },
  { names: ["winRate", "quotaAttainment"], by: ["rep", "team"] },
  { names: ["openPipeline", "wonRevenue"], by: ["stage"] },
  { names: ["winRate", "openPipeline", "revenue"], by: ["segment", "product", "rep"] },
  { names: ["openPipeline", "cohortWinRate"], by: ["team", "stage", "lossReason"] },
  { names: ["leadsCreated"], by: ["segment", "rep"] },
];

describe("a scorecard has the values of its KPIs over each group's facts", () => {
  for (const { names, by } of asked)
    it(`by ${by.join(", ") || "nothing"}: ${names.join(", ")}`, () => {
      fc.assert(
        fc.property(bookOnDay, overs, fc.boolean(), (book, over, totals) => {
          const request = { by, over, totals };
          const expected = naiveScorecard(book, { ...request, columns: pick(columns, names) });
          expect(rowTexts(book, names, request).toSorted()).toEqual(expected.toSorted());
        }),
        { numRuns: 40 },
      );
    });
});
