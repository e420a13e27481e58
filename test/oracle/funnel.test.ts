import { describe, expect, it } from "vitest";
import { cohortOpenShare } from "../../src/kpi/conversion/cohortOpenShare.js";
import { cohortWinRate } from "../../src/kpi/conversion/cohortWinRate.js";
import { lostOpportunities } from "../../src/kpi/conversion/lostOpportunities.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { derive } from "../../src/kpi/define/derive.js";
import { opportunitiesCreated } from "../../src/kpi/pipeline/opportunitiesCreated.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { months } from "../../src/time/months.js";
import { calendar } from "../../src/time/calendar.js";
import vectors from "./vectors/06-period-vs-cohort.json" with { type: "json" };

const calendarMonths = months(calendar(), 2026);

/** Month 0 of a case is January, and everything happens on a day of its month that depends on the deal. */
const dayIn = (month: number | null, index: number): string | null =>
  month === null
    ? null
    : `2026-${(month + 1).toString().padStart(2, "0")}-${((index % 28) + 1).toString().padStart(2, "0")}`;

const wonOverCreated = derive({ won: wonOpportunities, created: opportunitiesCreated }, ({ won, created }) =>
  created === 0 ? null : won / created,
);

const kpis = {
  opportunitiesCreated,
  wonOpportunities,
  lostOpportunities,
  winRate,
  wonOverCreated,
  cohortWinRate,
  cohortOpenShare,
};

describe("period and cohort conversion", () => {
  for (const { id, input, expected, relTol } of vectors.cases) {
    const opportunities = input.deals.map(({ created, closed, outcome }, index): Opportunity => ({
      id: `deal ${index.toString()}`,
      stage: "any",
      outcome: (outcome ?? "open") as Opportunity["outcome"],
      createdOn: dayIn(created, index),
      closedOn: dayIn(closed, index),
    }));
    const rows = scorecard({ opportunities }, { kpis, over: calendarMonths });

    const near = (got: number | null | undefined, wanted: number | null): void => {
      if (wanted === null || got == null) expect(got).toBe(wanted);
      else expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(wanted)));
    };

    it(`${id}: what closed in each month`, () => {
      expect(expected.period.length).toBeGreaterThan(0);
      for (const { month, created, won, closed, winRateClosed, wonOverCreated: mixed } of expected.period) {
        const row = rows[month];
        expect([row?.opportunitiesCreated, row?.wonOpportunities]).toEqual([created, won]);
        expect((row?.wonOpportunities ?? 0) + (row?.lostOpportunities ?? 0)).toBe(closed);
        near(row?.winRate, winRateClosed);
        near(row?.wonOverCreated, mixed);
      }
    });

    it(`${id}: what became of those created in each month`, () => {
      for (const { month, created, won, lost, open, cohortWonSoFar } of expected.cohort) {
        const row = rows[month];
        expect(won + lost + open).toBe(created);
        near(row?.cohortWinRate, cohortWonSoFar);
        near(row?.cohortOpenShare, created === 0 ? null : open / created);
      }
    });
  }
});
