import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure, type Measure } from "../../../src/kpi/define/measure.js";
import { growth } from "../../../src/kpi/define/growth.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { openOpportunities } from "../../../src/kpi/pipeline/openOpportunities.js";
import { openPipeline } from "../../../src/kpi/pipeline/openPipeline.js";
import { averageDealSize } from "../../../src/kpi/revenue/averageDealSize.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import { measuredScorecard } from "../../../src/query/scorecard/measuredScorecard.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { randomBook } from "../../oracle/randomBook.js";

const q1 = { start: "2026-01-01", end: "2026-04-01", label: "Q1" };
const q2 = { start: "2026-04-01", end: "2026-07-01", label: "Q2" };
const kpis = { winRate, averageDealSize, openPipeline, quotaAttainment };

/** What a measure says, of all its parts, without what only a measure of a past day says. */
const said = ({ value, n, numerator, denominator, interval, method, parts = {} }: Measure<unknown>): unknown =>
  JSON.parse(
    JSON.stringify({
      ...{ value, n, numerator, denominator, interval, method },
      parts: Object.entries(parts).map(([name, part]) => [name, said(part)]),
    }),
  );

describe("a measured scorecard", () => {
  it("has for each rep the measures of the rep's records", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        for (const { rep, ...row } of measuredScorecard(book, { kpis, by: ["rep"] })) {
          const own = {
            ...book,
            opportunities: book.opportunities.filter(({ ownerId }) => (ownerId ?? null) === rep),
            quotas: book.quotas.filter(({ ownerId }) => ownerId != null && ownerId === rep),
          };
          for (const [name, kpi] of Object.entries(kpis)) {
            const expected = measure(kpi, own as never);
            const found = row[name as keyof typeof kpis];
            expect(said(found)).toEqual(said(expected));
            expect(found.missing).toBe(expected.missing);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says of the stocks of a past day what a measure of the rep's records says", () => {
    const stocks = { openPipeline, openOpportunities };
    let doubtful = 0;
    fc.assert(
      fc.property(randomBook, (book) => {
        for (const { rep, period, ...row } of measuredScorecard(book, { kpis: stocks, by: ["rep"], over: [q1, q2] })) {
          if (period === null) continue;
          const own = book.opportunities.filter(({ ownerId }) => (ownerId ?? null) === rep);
          const window = { during: period === "Q1" ? q1 : q2 };
          for (const [name, kpi] of Object.entries(stocks)) {
            const { missing, reconstructed, ...found } = row[name as keyof typeof stocks];
            const expected = measure(kpi, own as never, window);
            expect(said({ ...found, missing })).toEqual(said(expected));
            expect({ missing, reconstructed }).toEqual({
              missing: expected.missing,
              reconstructed: expected.reconstructed,
            });
            doubtful += missing + (reconstructed ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(doubtful).toBeGreaterThan(100);
  });

  it("has the rows of the scorecard with their values, and no others but those of doubtful facts", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const request = { kpis, by: ["team", "rep"], over: [q1], totals: true } as const;
        const rows = scorecard(book, request);
        const placeOf = ({ level, team, rep, period }: (typeof rows)[number]): string =>
          JSON.stringify([level, team, rep, period]);
        const places = new Set(rows.map(placeOf));
        const bare = measuredScorecard(book, request).map((row) => ({
          ...row,
          ...Object.fromEntries(Object.keys(kpis).map((name) => [name, row[name as keyof typeof kpis].value])),
          missing: row.openPipeline.missing,
        })) as unknown as ((typeof rows)[number] & { readonly missing: number })[];
        const [shared, others] = [true, false].map((isShared) =>
          bare.filter((row) => places.has(placeOf(row)) === isShared),
        );
        expect(JSON.stringify(shared?.map((row) => ({ ...row, missing: undefined })))).toBe(JSON.stringify(rows));
        for (const { missing } of others ?? []) expect(missing).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it("has no measure in a period without a counterpart", () => {
    const half = growth(wonRevenue, { against: "previous" });
    const [row] = measuredScorecard({ opportunities: [] }, { kpis: { half } });
    expect(row?.half.parts?.["now"]?.value?.toString()).toBe("0");
    expect(row?.half.parts?.["then"]).toMatchObject({ value: null, n: 0, interval: null });
  });
});
