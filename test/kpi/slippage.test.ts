import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { requiredCoverage } from "../../src/kpi/pipeline/requiredCoverage.js";
import { slippageRate } from "../../src/kpi/pipeline/slippageRate.js";
import { slippageRateByValue } from "../../src/kpi/pipeline/slippageRateByValue.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const during = { start: "2026-01-01", end: "2026-04-01" };

const deal = (fields: Partial<Opportunity> = {}): Opportunity => ({
  id: "a",
  stage: "offer",
  outcome: "open",
  createdOn: "2025-12-01",
  expectedCloseOn: "2026-02-01",
  amount: 100,
  ...fields,
});
const closed = (outcome: "won" | "lost", closedOn: string, fields: Partial<Opportunity> = {}): Opportunity =>
  deal({ outcome, closedOn, ...fields });

describe("the slippage rate", () => {
  it("takes the first and the last day of the period in, and no other", () => {
    const dueOn = (expectedCloseOn: string): number => measure(slippageRate, [deal({ expectedCloseOn })], { during }).n;
    expect(["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01"].map(dueOn)).toEqual([0, 1, 1, 0]);
  });

  it("asks of the deals open on the eve: not of those created or closed on other days", () => {
    const deals = [
      deal({ createdOn: "2026-01-01" }),
      closed("won", "2025-12-31"),
      closed("won", "2026-03-31"),
      closed("lost", "2026-01-01"),
      closed("won", "2026-04-01"),
    ];
    const { numerator, denominator } = measure(slippageRate, deals, { during });
    expect([numerator, denominator]).toEqual([1, 3]);
  });

  it("does not let a close that was put off in time make a deal undue", () => {
    const putOff = deal({
      expectedCloseOn: "2026-08-01",
      history: [
        { on: "2025-12-01", stage: "offer", expectedCloseOn: "2026-02-01", amount: 400 },
        { on: "2026-01-20", stage: "offer", expectedCloseOn: "2026-08-01", amount: 100 },
      ],
    });
    const deals = [putOff, closed("won", "2026-02-01")];
    expect(slippageRate(deals, { during })).toBe(0.5);
    expect(String(slippageRateByValue(deals, { during }))).toBe("0.8");
  });

  it("asks on a day of the period of those due by then", () => {
    const deals = [deal(), deal({ expectedCloseOn: "2026-03-01" }), closed("won", "2026-02-20")];
    const soFar = (asOf: string): unknown => {
      const { numerator, denominator } = measure(slippageRate, deals, { during, asOf });
      return [numerator, denominator];
    };
    expect(soFar("2026-01-31")).toEqual([0, 0]);
    expect(soFar("2026-02-01")).toEqual([2, 2]);
    expect(soFar("2026-02-28")).toEqual([1, 2]);
    expect(soFar("2026-03-31")).toEqual([2, 3]);
  });

  it("misses a deal that nobody expected on a day, and by value one that was worth nothing known", () => {
    expect(measure(slippageRate, [deal({ expectedCloseOn: null }), deal()], { during }).missing).toBe(1);
    const { value, missing } = measure(slippageRateByValue, [deal({ amount: null }), deal()], { during });
    expect([String(value), missing]).toEqual(["1", 1]);
  });
});

describe("the required coverage", () => {
  it("takes won deals for what they were won for, and the pipeline for what it was worth at the start", () => {
    const grown = closed("won", "2026-03-01", {
      amount: 200,
      history: [{ on: "2025-12-01", stage: "offer", amount: 100 }],
    });
    expect(String(requiredCoverage([grown, deal({ amount: 300 })], { during }))).toBe("2");
  });

  it("leaves a deal out of both sides where one of its amounts is not known", () => {
    const unpriced = closed("won", "2026-03-01", {
      amount: null,
      history: [{ on: "2025-12-01", stage: "offer", amount: 900 }],
    });
    const deals = [unpriced, deal({ amount: null }), deal({ amount: 300 }), closed("won", "2026-03-01")];
    const { value, missing } = measure(requiredCoverage, deals, { during });
    expect([String(value), missing]).toEqual(["4", 2]);
  });

  it("has no answer where nothing was won", () => {
    expect(requiredCoverage([deal(), closed("lost", "2026-02-01")], { during })).toBeNull();
  });
});
