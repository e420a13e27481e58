import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { nextStepShare } from "../../src/kpi/pipeline/nextStepShare.js";
import { openDealAge } from "../../src/kpi/pipeline/openDealAge.js";
import { openDealStageAge } from "../../src/kpi/pipeline/openDealStageAge.js";
import { overdueShare } from "../../src/kpi/pipeline/overdueShare.js";
import { qualificationScore } from "../../src/kpi/pipeline/qualificationScore.js";
import { staleShare } from "../../src/kpi/pipeline/staleShare.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Stage } from "../../src/model/records/stage.js";

const open = (fields: Partial<Opportunity> = {}): Opportunity => ({
  id: "a",
  stage: "offer",
  outcome: "open",
  createdOn: "2026-01-01",
  ...fields,
});
const stage = (fields: Partial<Stage> = {}): Stage => ({ id: "offer", order: 1, ...fields });

describe("a stock that depends on the day it is looked at", () => {
  const opportunities = [open({ expectedCloseOn: "2026-02-01" })];

  it("is looked at on the day asked about, on the book's own otherwise, and on none where nobody knows", () => {
    const book = salesBook({ opportunities, asOf: "2026-01-31" });
    expect(openDealAge(book, { asOf: "2026-01-11" })).toBe(10);
    expect(openDealAge(book, { during: { start: "2026-01-01", end: "2026-01-21" } })).toBe(19);
    expect(openDealAge(book)).toBe(30);
    expect(openDealAge(salesBook({ opportunities }))).toBeNull();
    expect(openDealAge(opportunities)).toBeNull();
  });

  it("counts a deal that no day is known for as missing", () => {
    for (const kpi of [openDealAge, openDealStageAge, overdueShare, staleShare]) {
      const { n, missing } = measure(kpi, opportunities);
      expect({ n, missing }).toEqual({ n: 0, missing: 1 });
    }
  });

  it("names the field of a day that cannot be read", () => {
    expect(() => openDealAge([open({ createdOn: "soon" })], { asOf: "2026-02-01" })).toThrow(
      /createdOn: expected a day such as 2026-03-31, got "soon"/,
    );
    expect(() => overdueShare([open({ expectedCloseOn: "Q3" })], { asOf: "2026-02-01" })).toThrow(
      /expectedCloseOn: expected a day such as 2026-03-31, got "Q3"/,
    );
  });
});

describe("the overdue share", () => {
  it("has a deal overdue from the day after its expected close, and carries its interval", () => {
    const deals = [open({ expectedCloseOn: "2026-02-01" }), open({ expectedCloseOn: null })];
    expect(overdueShare(deals, { asOf: "2026-02-01" })).toBe(0);
    expect(overdueShare(deals, { asOf: "2026-02-02" })).toBe(1);
    const { n, missing, numerator, denominator, method } = measure(overdueShare, deals, { asOf: "2026-02-02" });
    expect({ n, missing, numerator, denominator, method }).toEqual({
      n: 1,
      missing: 1,
      numerator: 1,
      denominator: 1,
      method: "wilson",
    });
  });

  it("goes by the expected close that was known on the day", () => {
    const moved = open({
      expectedCloseOn: "2026-06-30",
      history: [
        { on: "2026-01-01", stage: "offer", expectedCloseOn: "2026-02-01" },
        { on: "2026-03-01", stage: "offer", expectedCloseOn: "2026-06-30" },
      ],
    });
    expect(overdueShare([moved], { asOf: "2026-02-28" })).toBe(1);
    expect(overdueShare([moved], { asOf: "2026-03-01" })).toBe(0);
  });
});

describe("the share with a next step", () => {
  it("takes a step on the day itself for planned, and one that has passed for none", () => {
    const deals = ["2026-02-01", "2026-01-31", null].map((nextStepOn) => open({ nextStepOn }));
    const { numerator, denominator, missing } = measure(nextStepShare, deals, { asOf: "2026-02-01" });
    expect([numerator, denominator, missing]).toEqual([1, 3, 0]);
    expect(measure(nextStepShare, deals).missing).toBe(3);
  });
});

describe("the time in a stage", () => {
  const returning = open({
    history: [
      { on: "2026-01-01", stage: "demo" },
      { on: "2026-01-11", stage: "offer" },
      { on: "2026-01-21", stage: "demo" },
      { on: "2026-02-01", stage: "offer" },
      { on: "2026-02-10", stage: "offer", amount: 5 },
    ],
  });

  it("runs from the latest entry: coming back begins anew, a new amount does not", () => {
    expect(openDealStageAge([returning], { asOf: "2026-02-11" })).toBe(10);
    expect(openDealStageAge([returning], { asOf: "2026-01-25" })).toBe(4);
  });

  it("is not known where no history tells it, or one that ends in another stage", () => {
    const book = salesBook({ opportunities: [open(), { ...returning, stage: "won" }], asOf: "2026-03-01" });
    const { value, missing } = measure(openDealStageAge, book);
    expect([value, missing]).toEqual([null, 2]);
  });

  it("is stale beyond the days expected, not on the last of them, by the stages of the deal's own pipeline", () => {
    const stages = [stage({ expectedDays: 30 }), stage({ pipelineId: "renewals", expectedDays: 10 })];
    const deal = open({ history: [{ on: "2026-01-01", stage: "offer" }] });
    const staleOn = (asOf: string, pipelineId: string | null): number | null =>
      staleShare({ stages, opportunities: [{ ...deal, pipelineId }] }, { asOf });
    expect([staleOn("2026-01-31", null), staleOn("2026-02-01", null)]).toEqual([0, 1]);
    expect([staleOn("2026-01-11", "renewals"), staleOn("2026-01-12", "renewals")]).toEqual([0, 1]);
    expect(staleOn("2026-02-01", "partners")).toBeNull();
  });
});

describe("the qualification score", () => {
  const scoreOf = (required: Stage["required"], known: Opportunity["known"]): number | null =>
    qualificationScore({
      stages: [stage(required === undefined ? {} : { required })],
      opportunities: [open({ known: known ?? null })],
    });

  it("knows what is neither absent nor null nor an empty text", () => {
    const required = { budget: 1, timing: 1, stakes: 1, "decision makers": 1 };
    expect(scoreOf(required, { budget: 0, timing: false, stakes: "", "decision makers": null })).toBe(0.5);
    expect(scoreOf(required, {})).toBe(0);
    expect(scoreOf(required, null)).toBe(0);
  });

  it("takes no answer from what every object inherits", () => {
    expect(scoreOf({ constructor: 1, toString: 1 }, {})).toBe(0);
  });

  it("adds weights as the decimals they print as", () => {
    expect(scoreOf({ budget: 0.1, timing: 0.2, stakes: 0.3 }, { budget: "20 k", timing: "May" })).toBe(0.5);
  });

  it("has no answer where nothing is required, and misses deals whose stage has no grid", () => {
    expect(scoreOf({}, { budget: 1 })).toBeNull();
    expect(scoreOf(null, { budget: 1 })).toBeNull();
    const { missing } = measure(qualificationScore, { stages: [stage()], opportunities: [open()] });
    expect(missing).toBe(1);
  });
});
