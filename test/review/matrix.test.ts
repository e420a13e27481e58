import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import { cohortOpenShare } from "../../src/kpi/conversion/cohortOpenShare.js";
import { salesCycleClosedOnly } from "../../src/kpi/speed/salesCycleClosedOnly.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { matrix } from "../../src/review/matrix.js";
import { randomBook } from "../oracle/randomBook.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };
const kpis = { winRate, wonRevenue, salesCycleClosedOnly, cohortOpenShare };

describe("a matrix", () => {
  it.each([
    ["a period", q1],
    ["all of time", undefined],
  ])("has the value of each rep's own deals in %s, and ranks it by counting who is better", (_, during) => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const rows = matrix(book, { kpis, by: "rep", ...(during && { during }) });
        for (const [name, kpi] of Object.entries(kpis) as [keyof typeof kpis, (typeof kpis)[keyof typeof kpis]][]) {
          const measures = rows.map(({ key }) => {
            const opportunities = book.opportunities.filter(({ ownerId }) => (ownerId ?? null) === key);
            return { key, ...measure(kpi, opportunities as never, { during }) };
          });
          const overall = kpi(book.opportunities as never, { during });
          rows.forEach(({ cells: cells }, index) => {
            const own = measures[index];
            const place = cells[name];
            expect([String(place.value), place.n, place.interval]).toEqual([String(own?.value), own?.n, own?.interval]);
            const ranked = measures.filter(({ key, value }) => key !== null && value !== null);
            const isRanked = kpi !== cohortOpenShare && own !== undefined && ranked.includes(own);
            const ahead = ranked.filter(({ value }) =>
              kpi === salesCycleClosedOnly ? Number(value) < Number(own?.value) : Number(value) > Number(own?.value),
            );
            expect(place.rank).toBe(isRanked ? ahead.length + 1 : null);
            expect(place.outOf).toBe(kpi === cohortOpenShare ? 0 : ranked.length);
            const interval = own?.interval ?? null;
            expect(place.isBeyondChance).toBe(
              interval === null || overall === null
                ? null
                : Number(overall) < interval.low || Number(overall) > interval.high,
            );
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
