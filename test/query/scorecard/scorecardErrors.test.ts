import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { leadsCreated } from "../../../src/kpi/leads/leadsCreated.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { deal, inTeam, q1 } from "./smallBooks.js";

describe("a scorecard with wrong options", () => {
  const thrown = (step: () => unknown): SalesKpiError => {
    try {
      step();
    } catch (error) {
      if (error instanceof SalesKpiError) return error;
    }
    return expect.fail("no SalesKpiError was thrown");
  };

  it("names the KPI and the dimension that its facts lack", () => {
    const { code, message, place } = thrown(() =>
      scorecard({}, { kpis: { winRate, leadsCreated }, by: ["rep", "lossReason"] }),
    );
    expect(code).toBe("impossible-request");
    expect(message).toBe("leads-created cannot be grouped by lossReason: its leads have no lossReason");
    expect(place).toEqual({ field: "lossReason", record: "leads" });
    expect(thrown(() => scorecard({}, { kpis: { quotaAttainment }, by: ["product"] })).message).toBe(
      "quota-for-won-revenue cannot be grouped by product: its quotas have no product",
    );
  });

  it("refuses an unknown dimension", () => {
    for (const name of ["teem", "constructor", "__proto__", ""]) {
      const { code, message, place } = thrown(() => scorecard({}, { kpis: { winRate }, by: [name as never] }));
      expect([code, place?.value]).toEqual(["unknown-name", name]);
      expect(message).toContain("by: expected one of the dimensions rep, manager, team,");
    }
  });

  it("refuses two columns of one name", () => {
    const clash = (by: readonly ("rep" | "team")[], ...names: readonly string[]): unknown => {
      const kpis = Object.fromEntries(names.map((name) => [name, winRate]));
      const { code, place } = thrown(() => scorecard({}, { kpis, by }));
      return [code, place?.value];
    };
    expect(clash([], "level")).toEqual(["name-clash", "level"]);
    expect(clash([], "winRate", "period")).toEqual(["name-clash", "period"]);
    expect(clash([], "start")).toEqual(["name-clash", "start"]);
    expect(clash([], "end")).toEqual(["name-clash", "end"]);
    expect(clash(["rep"], "rep")).toEqual(["name-clash", "rep"]);
    expect(clash(["rep", "team", "rep"], "winRate")).toEqual(["name-clash", "rep"]);
  });

  it("refuses a period upside down", () => {
    const over = [q1, { start: "2026-04-01", end: "2026-04-01" }];
    expect(thrown(() => scorecard({}, { kpis: { winRate }, over })).code).toBe("impossible-request");
    const unreadable = [{ start: "2026-02-30", end: "2026-04-01" }];
    expect(thrown(() => scorecard({}, { kpis: { winRate }, over: unreadable })).place?.value).toBe("2026-02-30");
  });

  it("names a record that cannot be read", () => {
    const opportunities = [deal("ann", "won"), deal("ann", "won", { id: "x", closedOn: "2026-02-30" })];
    expect(thrown(() => scorecard({ opportunities }, { kpis: { winRate }, over: [q1] })).place).toEqual({
      record: "opportunities",
      index: 1,
      id: "x",
      field: "closedOn",
      value: "2026-02-30",
    });
    const unreadable = [deal("ann", "won", { id: "y", amount: "1,234.56" })];
    expect(thrown(() => scorecard({ opportunities: unreadable }, { kpis: { wonRevenue }, by: ["rep"] })).place).toEqual(
      {
        record: "opportunities",
        index: 0,
        id: "y",
        field: "amount",
        value: "1,234.56",
      },
    );
  });

  it("refuses a circle of teams", () => {
    const teams = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "a" },
    ];
    const book = { teams, reps: [inTeam("ann", "a")], opportunities: [deal("ann", "won")] };
    const request = { kpis: { winRate }, by: ["team"] } as const;
    expect(thrown(() => scorecard(book, { ...request, totals: true })).code).toBe("impossible-request");
    expect(scorecard(book, request)).toHaveLength(1);
  });
});
