import { describe, expect, it } from "vitest";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import { dimensions } from "../../../src/model/dimensions/dimensions.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { deal, inTeam, lines, q1 } from "./smallBooks.js";

describe("every dimension that every book has", () => {
  it("has its own name, and groups each kind of record that it covers", () => {
    for (const [name, { name: own, of }] of Object.entries(dimensions)) {
      expect(own).toBe(name);
      expect(Object.keys(of).length).toBeGreaterThan(0);
    }
  });

  it("has the key of the record, its owner, its account or its stage", () => {
    const book = {
      reps: [inTeam("ann", "north", { managerId: "max", role: "closer", seniority: "senior", region: "East" })],
      teams: [{ id: "north" }],
      accounts: [{ id: "acme", region: "Alps", segment: "Gold", industry: "steel" }],
      stages: [{ id: "demo", pipelineId: "p1", order: 1, funnelStage: "interest" }],
      opportunities: [
        deal("ann", "lost", {
          accountId: "acme",
          stage: "demo",
          product: "gtx",
          source: "fair",
          pipelineId: "p1",
          lossReason: "price",
        }),
      ],
    };
    const ofDeals = (Object.keys(dimensions) as (keyof typeof dimensions)[]).filter(
      (name) => "opportunities" in dimensions[name].of,
    );
    const keys = Object.fromEntries(
      ofDeals.map((name) => {
        const rows: readonly Readonly<Record<string, unknown>>[] = scorecard(book, { kpis: { winRate }, by: [name] });
        return [name, rows.map((row) => row[name])];
      }),
    );
    expect(keys).toEqual({
      rep: ["ann"],
      manager: ["max"],
      team: ["north"],
      role: ["closer"],
      seniority: ["senior"],
      repRegion: ["East"],
      accountRegion: ["Alps"],
      segment: ["Gold"],
      industry: ["steel"],
      product: ["gtx"],
      source: ["fair"],
      pipeline: ["p1"],
      stage: ["demo"],
      funnelStage: ["interest"],
      lossReason: ["price"],
    });
  });

  it("has a row for the missing key", () => {
    const opportunities = [deal(null, "won"), deal("nobody", "won", { accountId: "nowhere", stage: "gone" })];
    for (const name of [
      "team",
      "manager",
      "repRegion",
      "accountRegion",
      "segment",
      "product",
      "funnelStage",
    ] as const) {
      const rows: readonly object[] = scorecard({ opportunities }, { kpis: { wonOpportunities }, by: [name] });
      expect(rows).toEqual([{ level: name, [name]: null, period: null, start: null, end: null, wonOpportunities: 2 }]);
    }
  });

  it("accepts keys with a meaning elsewhere", () => {
    const opportunities = ["__proto__", "constructor", "10", "9", "null"].map((owner) => deal(owner, "won"));
    const rows = scorecard({ opportunities }, { kpis: { wonOpportunities }, by: ["rep"] });
    expect(lines(rows, "rep", "wonOpportunities")).toEqual(["10 1", "9 1", "__proto__ 1", "constructor 1", "null 1"]);
    expect(rows.at(-1)?.rep).toBe("null");
  });

  it("groups a custom KPI whose metric has no evidence", () => {
    const bare = {
      init: () => 0,
      add: (seen: number) => seen + 1,
      merge: (a: number, b: number) => a + b,
      result: (n: number) => n,
    };
    const own = defineKpi({ ...wonOpportunities, id: "own", metric: bare });
    const rows = scorecard(
      { opportunities: [deal("ann", "won"), deal("ann", "lost")] },
      { kpis: { own }, by: ["rep"], over: [q1] },
    );
    expect(lines(rows, "rep", "period", "own")).toEqual(["ann 2026-Q1 2"]);
  });
});
