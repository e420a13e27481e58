import { describe, expect, it } from "vitest";
import {
  asOf,
  checkProbabilities,
  directStageConversion,
  measure,
  openPipeline,
  parseSalesBook,
  stageConversion,
  timeInStage,
  winRate,
  wonRevenue,
  type SalesBook,
} from "../../src/index.js";

const stages = [
  { id: "New", order: 1, probability: 0.1 },
  { id: "Demo", order: 2, probability: 0.3 },
  { id: "Offer", order: 3, probability: 0.5 },
  { id: "Won", order: 4, probability: 1 },
  { id: "Lost", order: 5, probability: 0 },
];
const bookOf = (opportunities: readonly unknown[]): SalesBook =>
  parseSalesBook({ opportunities, stages }, { currency: "EUR", asOf: "2025-07-31" }).book;

describe("a refund and a win by mistake (Atlas-Authority/marketing-automation PR #55, odoo/odoo PR #11676)", () => {
  const book = bookOf([
    {
      ...{ id: "r1", stage: "Lost", outcome: "lost", amount: 8000, createdOn: "2025-01-10", closedOn: "2025-06-17" },
      history: [
        { on: "2025-01-10", stage: "Offer" },
        { on: "2025-02-07", stage: "Won" },
        { on: "2025-06-17", stage: "Lost" },
      ],
    },
    {
      ...{ id: "o1", stage: "Offer", outcome: "open", amount: 500, createdOn: "2025-01-20", closedOn: "2025-02-20" },
      history: [
        { on: "2025-01-20", stage: "Offer" },
        { on: "2025-02-20", stage: "Won" },
        { on: "2025-02-21", stage: "Offer" },
      ],
    },
    { id: "w1", stage: "Won", outcome: "won", amount: 1000, createdOn: "2025-01-15", closedOn: "2025-03-01" },
  ]);

  it("is 9000 won and 500 open as known on 31 March, and 1000 won today", () => {
    expect(wonRevenue(book, { asOf: "2025-03-31" }).toString()).toBe("9000");
    expect(openPipeline(book, { asOf: "2025-03-31" }).toString()).toBe("500");
    expect(wonRevenue(book).toString()).toBe("1000");
    expect(openPipeline(book).toString()).toBe("500");
  });

  it("is the same over the book as known that day", () => {
    const then = asOf(book, "2025-03-31");
    expect(wonRevenue(then).toString()).toBe("9000");
    expect(openPipeline(then).toString()).toBe("500");
    expect(winRate(then)).toBe(1);
    expect(() => winRate(book, { asOf: "2025-03-31" })).toThrow(/asOf\(book, day\)/u);
  });

  it("had won the deal that went back to Offer on the one day that it was won", () => {
    expect(wonRevenue(book, { asOf: "2025-02-20" }).toString()).toBe("8500");
    expect(wonRevenue(book, { asOf: "2025-02-21" }).toString()).toBe("8000");
    expect(measure(openPipeline, book, { asOf: "2025-02-20" })).toMatchObject({ n: 1, missing: 0 });
  });
});

describe("Won, back to Negotiation, Won again (frappe/crm PR #2642)", () => {
  const deals = bookOf([
    {
      ...{ id: "d1", stage: "Won", outcome: "won", createdOn: "2025-01-05", closedOn: "2025-03-20", amount: 1 },
      history: [
        { on: "2025-01-05", stage: "New" },
        { on: "2025-01-20", stage: "Demo" },
        { on: "2025-02-01", stage: "Offer" },
        { on: "2025-02-10", stage: "Won" },
        { on: "2025-02-15", stage: "Offer" },
        { on: "2025-03-20", stage: "Won" },
      ],
    },
    {
      ...{ id: "d2", stage: "Demo", outcome: "open", createdOn: "2025-01-05", amount: 1 },
      history: [
        { on: "2025-01-05", stage: "New" },
        { on: "2025-01-21", stage: "Demo" },
      ],
    },
  ]);

  it("counts each deal once a stage, and both leavings of Negotiation as steps to Won", () => {
    expect(measure(stageConversion({ from: "New", to: "Demo" }), deals)).toMatchObject({
      numerator: 2,
      denominator: 2,
    });
    expect(measure(stageConversion({ from: "Demo", to: "Offer" }), deals)).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(measure(stageConversion({ from: "Offer", to: "Won" }), deals)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(measure(directStageConversion({ from: "Offer", to: "Won" }), deals)).toMatchObject({
      numerator: 2,
      denominator: 2,
    });
  });
});

describe("a close that is logged on its day (frappe/crm PR #2642, reduced)", () => {
  const closed = (outcome: "won" | "lost", stage: string, loggedOn: string) => ({
    ...{ id: outcome, stage, outcome, createdOn: "2025-01-05", closedOn: "2025-02-10", amount: 1 },
    history: [
      { on: "2025-01-05", stage: "Offer" },
      { on: loggedOn, stage },
    ],
  });

  it.each(["2025-02-10", "2025-02-09"])("is a step from Offer to Won and to Lost, logged on %s", (loggedOn) => {
    const book = bookOf([closed("won", "Won", loggedOn), closed("lost", "Lost", loggedOn)]);
    for (const to of ["Won", "Lost"]) {
      expect(measure(directStageConversion({ from: "Offer", to }), book)).toMatchObject({
        numerator: 1,
        denominator: 2,
      });
      expect(measure(stageConversion({ from: "Offer", to }), book)).toMatchObject({ numerator: 1, denominator: 2 });
    }
  });
});

describe("a history that was synced several times, and one with its newest row first (airbytehq/airbyte #29455)", () => {
  const rows = [
    { at: "2025-01-05T09:00:00Z", stage: "New" },
    { at: "2025-01-05T15:00:00Z", stage: "Demo" },
    { at: "2025-01-20T10:00:00Z", stage: "Offer" },
  ];
  const parsed = (history: readonly unknown[]) =>
    parseSalesBook(
      { opportunities: [{ id: "a", stage: "Offer", outcome: "open", createdOn: "2025-01-05", history }], stages },
      { currency: "EUR", timeZone: "UTC", asOf: "2025-01-31" },
    );

  it.each([
    ["once", rows, 0],
    ["twice", [...rows, ...rows], 1],
    ["three times", [...rows, ...rows, ...rows], 1],
    ["newest first", rows.toReversed(), 0],
  ])("is 15 days in Demo and one step of one, recorded %s", (_how, history, issueCount) => {
    const { book, issues } = parsed(history);
    expect(timeInStage({ stage: "New" })(book)).toBe(0);
    expect(timeInStage({ stage: "Demo" })(book)).toBe(15);
    expect(measure(directStageConversion({ from: "New", to: "Demo" }), book)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(issues.filter(({ code }) => code === "repeated-entries")).toHaveLength(issueCount);
    expect(checkProbabilities(book).map(({ code }) => code)).not.toContain("history-gap");
  });
});
