import { describe, expect, it } from "vitest";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { grossCoverage } from "../../src/kpi/pipeline/grossCoverage.js";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { opportunitiesCreated } from "../../src/kpi/pipeline/opportunitiesCreated.js";
import { requiredCoverage } from "../../src/kpi/pipeline/requiredCoverage.js";
import { slippageRate } from "../../src/kpi/pipeline/slippageRate.js";
import { slippageRateByValue } from "../../src/kpi/pipeline/slippageRateByValue.js";
import { slippageWaterfall } from "../../src/kpi/views/slippageWaterfall.js";
import { stageMovement } from "../../src/kpi/views/stageMovement.js";
import { weightedCoverage } from "../../src/kpi/pipeline/weightedCoverage.js";
import { salesCycleClosedOnly } from "../../src/kpi/speed/salesCycleClosedOnly.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { addDays } from "../../src/time/dayNumber.js";
import published from "./vectors/kpi-published.json" with { type: "json" };
import littlesLaw from "./vectors/06-littles-law.json" with { type: "json" };
import slippage from "./vectors/05-slippage.json" with { type: "json" };

/** Day 0 of a case. */
const dayZero = "2026-01-01";
const dayOf = (number: number): string => addDays(dayZero, number);
const spanOf = ([start = 0, end = 0]: readonly number[]): { readonly start: string; readonly end: string } => ({
  start: dayOf(start),
  end: dayOf(end),
});

const near = (got: number | null, wanted: number | null, relTol: number): void => {
  if (wanted === null || got === null) expect(got).toBe(wanted);
  else expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(wanted)));
};

describe("slippage", () => {
  for (const { id, input, expected, relTol } of slippage.cases) {
    const during = spanOf(input.period);
    const opportunities = input.deals.map(
      ({ openAtStart, expectedClose, outcome, closedOn, amount }, index): Opportunity => ({
        id: `deal ${index.toString()}`,
        stage: "any",
        outcome: outcome as Opportunity["outcome"],
        createdOn: dayOf(openAtStart ? -30 : 0),
        expectedCloseOn: dayOf(expectedClose),
        closedOn: closedOn === null ? null : dayOf(closedOn),
        amount,
      }),
    );

    it(`${id}: by number and by value`, () => {
      near(slippageRate(opportunities, { during }), expected.slippageRate, relTol);
      const byValue = slippageRateByValue(opportunities, { during });
      near(byValue && Number(byValue), expected.slippageValueRate, relTol);
    });

    it(`${id}: every step of the waterfall`, () => {
      const rows = slippageWaterfall({ opportunities }, { during });
      const dealsOf = (name: string): number | undefined => rows.find(({ step }) => step === name)?.deals;
      expect(dealsOf("due")).toBe(expected.due);
      expect(dealsOf("pulled-in")).toBe(expected.pulledIn);
      expect(dealsOf("created")).toBe(expected.bornInPeriodWon);
      expect(dealsOf("unscheduled")).toBe(0);
      expect(dealsOf("won")).toBe(expected.won + expected.pulledIn + expected.bornInPeriodWon);
      expect(dealsOf("lost")).toBe(expected.lost);
      expect(dealsOf("pushed-out")).toBe(expected.slipped);
    });
  }
});

describe("Little's law", () => {
  for (const { id, input, expected, relTol } of littlesLaw.cases) {
    const during = spanOf(input.window);
    const [from = 0, until = 0] = input.window;
    const days = Array.from({ length: until - from }, (_, index) => dayOf(from + index));
    const opportunities = input.deals.map(({ start, end }, index): Opportunity => ({
      id: `deal ${index.toString()}`,
      stage: "any",
      outcome: end === null ? "open" : "won",
      createdOn: dayOf(start),
      closedOn: end === null ? null : dayOf(end),
    }));

    it(`${id}: what is open each day, and what the stage saw in the period`, () => {
      const openDays = days.reduce((total, asOf) => total + openOpportunities(opportunities, { asOf }), 0);
      near(openDays / days.length, expected.avgWip, relTol);
      near(opportunitiesCreated(opportunities, { during }) / days.length, expected.arrivalsPerDay, relTol);
      const [stage] = stageMovement({ opportunities }, { during });
      const touched = (stage?.opening ?? 0) + (stage?.entered ?? 0);
      expect(touched).toBe(expected.touched);
      near(openDays / touched, expected.avgTimeInWindow, relTol);
      expect([stage?.won, wonOpportunities(opportunities, { during })]).toEqual([
        expected.completed,
        expected.completed,
      ]);
      near(salesCycleClosedOnly(opportunities, { during }), expected.meanCycleCompleted, relTol);
    });
  }
});

describe("published coverages", () => {
  const during = { start: "2026-01-01", end: "2026-04-01" };
  const open = (amount: number, probability: number): Opportunity => ({
    id: "open",
    stage: "any",
    outcome: "open",
    createdOn: "2025-12-01",
    amount,
    probability,
  });
  const quotas = (target: number) => [{ ownerId: "ann", kpi: "won-revenue", target, period: during }];

  it("coverage: the gross one, and the one that the share won of the pipeline asks for", () => {
    const { input, expected } = published.coverage;
    const book = { opportunities: [open(input.pipeline, input.winRate)], quotas: quotas(input.quota) };
    expect(String(grossCoverage(book, { during }))).toBe(expected.coverage);
    const opportunities: Opportunity[] = [
      { ...open(input.pipeline * input.winRate, 1), outcome: "won", closedOn: "2026-02-01" },
      open(input.pipeline * (1 - input.winRate), 0),
    ];
    // The source prints sixteen digits.
    expect(Number(requiredCoverage(opportunities, { during })?.toPrecision(16))).toBe(expected.required);
  });

  it("two-coverages: gross and weighted of the same pipeline", () => {
    const { input, expected } = published["two-coverages"];
    const book = { opportunities: [open(input.pipeline, input.winRate)], quotas: quotas(input.quota) };
    expect(String(grossCoverage(book, { during }))).toBe(expected.gross);
    expect(String(weightedCoverage(book, { during }))).toBe(expected.weighted);
  });
});
