import { describe, expect, it } from "vitest";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { openOpportunities } from "../../../src/kpi/pipeline/openOpportunities.js";
import { weightedPipeline, weightedPipelineBy } from "../../../src/kpi/pipeline/weightedPipeline.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { dimension } from "../../../src/model/dimensions/dimension.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { deal, lines, q1, q2 } from "./smallBooks.js";

describe("the facts of a scorecard", () => {
  const reps = [
    {
      id: "bob",
      region: "West",
      memberships: [
        { teamId: "north", to: "2026-03-01" },
        { teamId: "south", from: "2026-03-01" },
      ],
    },
  ];

  it("belong to their owner's team on their own day", () => {
    const opportunities = [
      deal("bob", "won", { closedOn: "2026-02-28", amount: 1 }),
      deal("bob", "won", { closedOn: "2026-03-01", amount: 20 }),
      deal("bob", "open", { createdOn: "2026-02-28", amount: 300 }),
      deal("zoe", "won", { closedOn: "2026-03-01", amount: 4000 }),
    ];
    const rows = scorecard(
      { opportunities, reps },
      { kpis: { wonRevenue, openOpportunities, created: openOpportunities }, by: ["team"], over: [q1] },
    );
    expect(lines(rows, "team", "wonRevenue", "openOpportunities")).toEqual(["north 1 0", "south 20 1", "null 4000 0"]);
    expect(
      lines(scorecard({ opportunities, reps }, { kpis: { wonRevenue }, by: ["repRegion"] }), "repRegion", "wonRevenue"),
    ).toEqual(["West 21", "null 4000"]);
  });

  it("belong to no team from the day on which their owner left the last", () => {
    const left = [{ id: "bob", memberships: [{ teamId: "north", to: "2026-03-01" }] }];
    const opportunities = [
      deal("bob", "won", { closedOn: "2026-02-28", amount: 1 }),
      deal("bob", "won", { closedOn: "2026-03-01", amount: 20 }),
    ];
    const rows = scorecard({ opportunities, reps: left }, { kpis: { wonRevenue }, by: ["team"], over: [q1] });
    expect(lines(rows, "team", "wonRevenue")).toEqual(["north 1", "null 20"]);
  });

  it("are those of each KPI, even with two KPIs of one name: a custom probability beside the stated one", () => {
    const opportunities = [deal("ann", "open", { amount: 100, probability: 0.5 })];
    const kpis = { weightedPipeline, cautious: weightedPipelineBy(() => "0.1"), again: weightedPipeline };
    const [row] = scorecard({ opportunities }, { kpis, over: [q1] });
    expect(lines([row ?? {}], "weightedPipeline", "cautious", "again")).toEqual(["50 10 50"]);
  });

  it("without a day have a row without a period, so that parts and totals agree", () => {
    const opportunities = [
      deal("ann", "won", { closedOn: null, amount: 5 }),
      deal("ann", "won", { amount: 7 }),
      deal("bob", "lost", { closedOn: null }),
      deal("cat", "open", { createdOn: null }),
    ];
    const rows = scorecard(
      { opportunities },
      { kpis: { wonRevenue, wonOpportunities }, by: ["rep"], over: [q1], totals: true },
    );
    expect(lines(rows, "rep", "period", "wonRevenue", "wonOpportunities")).toEqual([
      "ann 2026-Q1 7 1",
      "ann null 5 1",
      "null 2026-Q1 7 1",
      "null null 5 1",
    ]);
    const stocks = scorecard({ opportunities }, { kpis: { openOpportunities, winRate }, by: ["rep"], over: [q1] });
    // Bob's loss has no day: the stock cannot place it, the win rate counts it where no day does.
    expect(lines(stocks, "rep", "period", "openOpportunities", "winRate")).toEqual([
      "ann 2026-Q1 0 1",
      "ann null 0 1",
      "bob 2026-Q1 0 null",
      "bob null 0 0",
      "cat 2026-Q1 0 null",
      "cat null 1 null",
    ]);
  });

  it("of a stock are taken on the last day of each period, never after the book's own day", () => {
    const opportunities = [
      deal("ann", "won", { closedOn: "2026-03-31" }),
      deal("ann", "won", { closedOn: "2026-04-01" }),
      deal("ann", "open", { createdOn: "2026-05-20" }),
    ];
    const counts = (asOf?: string): string[] =>
      lines(
        scorecard(
          { opportunities, ...(asOf !== undefined && { asOf }) },
          { kpis: { openOpportunities }, over: [q1, q2] },
        ),
        "openOpportunities",
      );
    expect(counts()).toEqual(["1", "1"]);
    expect(counts("2026-05-19")).toEqual(["1", "0"]);
    expect(counts("2026-02-01")).toEqual(["2", "2"]);
  });

  it("may be in periods that overlap", () => {
    const opportunities = [
      deal("ann", "won", { closedOn: "2026-02-10" }),
      deal("ann", "won", { closedOn: "2026-05-10" }),
    ];
    const whole = { start: "2026-01-01", end: "2027-01-01", label: "2026" };
    const rows = scorecard({ opportunities }, { kpis: { wonOpportunities }, over: [whole, q2, q1] });
    expect(lines(rows, "period", "wonOpportunities")).toEqual(["2026 2", "2026-Q2 1", "2026-Q1 1"]);
  });

  it("of several KPIs are grouped by dimensions they share, and by custom dimensions", () => {
    const size = dimension("size", {
      opportunities:
        () =>
        ({ amount }) =>
          amount == null ? null : Number(amount) > 100 ? "large" : "small",
      orders:
        () =>
        ({ amount }) =>
          Number(amount) > 100 ? "large" : "small",
    });
    const orders = [{ id: "r", accountId: "acme", on: "2026-01-01", amount: 101 }];
    const opportunities = [
      deal("ann", "won", { amount: 5, product: "gtx" }),
      deal("ann", "won"),
      deal("bob", "won", { amount: 500 }),
    ];
    const rows = scorecard(
      { opportunities, orders },
      { kpis: { wonRevenue, revenue }, by: [size, "product"], totals: true },
    );
    expect(lines(rows, "level", "size", "product", "wonRevenue", "revenue")).toEqual([
      "product large null 500 101",
      "size large null 500 101",
      "product small gtx 5 0",
      "size small null 5 0",
      "product null null 0 0",
      "size null null 0 0",
      "total null null 505 101",
    ]);
  });
});
