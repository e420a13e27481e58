import { describe, expect, it } from "vitest";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { winRateByValue } from "../../../src/kpi/conversion/winRateByValue.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { growth } from "../../../src/kpi/define/growth.js";
import { averageDealSize } from "../../../src/kpi/revenue/averageDealSize.js";
import { medianDealSize } from "../../../src/kpi/revenue/medianDealSize.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../../src/kpi/targets/quotaAttainment.js";
import { quotaFor } from "../../../src/kpi/targets/quotaFor.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { pinnedBook } from "../../kpi/pinnedBook.js";
import published from "../../oracle/vectors/kpi-published.json" with { type: "json" };
import { deal, inTeam, lines, q1, q2 } from "./smallBooks.js";

describe("the totals of a scorecard", () => {
  it("rollup: divide again and never average", () => {
    const { input, expected } = published.rollup;
    const opportunities = [
      deal("repA", "won", { amount: input.repA.won }),
      deal("repA", "lost", { amount: input.repA.lost }),
      deal("repB", "won", { amount: input.repB.won }),
      deal("repB", "lost", { amount: input.repB.lost }),
    ];
    const reps = [inTeam("repA", "team"), inTeam("repB", "team")];
    const rows = scorecard(
      { opportunities, reps, teams: [{ id: "team" }] },
      { kpis: { winRateByValue }, by: ["team", "rep"], totals: true },
    );
    expect(lines(rows, "level", "winRateByValue")).toEqual([
      `rep ${expected.repA}`,
      `rep ${expected.repB}`,
      `team ${expected.team}`,
      `total ${expected.team}`,
    ]);
  });

  it("of means and medians are those of all facts", () => {
    const opportunities = [
      ...[10, 20, 90].map((amount) => deal("ann", "won", { amount })),
      deal("bob", "won", { amount: 100 }),
    ];
    const rows = scorecard({ opportunities }, { kpis: { averageDealSize, medianDealSize }, by: ["rep"], totals: true });
    expect(lines(rows, "rep", "averageDealSize", "medianDealSize")).toEqual(["ann 40 20", "bob 100 100", "null 55 55"]);
  });

  it("are those of the KPI over the whole book, in every period", () => {
    const kpis = { winRate, wonRevenue, quotaAttainment, averageDealSize };
    const rows = scorecard(pinnedBook, { kpis, by: ["team", "rep"], over: [q1, q2], totals: true });
    for (const { start, end, ...total } of rows.filter(({ level, period }) => level === "total" && period !== null)) {
      const during = { start: start ?? "", end: end ?? "" };
      for (const [name, kpi] of Object.entries(kpis))
        expect(String(total[name as keyof typeof kpis])).toBe(String(kpi(pinnedBook, { during })));
    }
  });

  it("take a level's own quota if it has one, else the sum below, and never both", () => {
    const rows = scorecard(pinnedBook, {
      kpis: { quota: quotaFor("won-revenue"), quotaAttainment },
      by: ["team", "rep"],
      over: [q1, q2],
      totals: true,
    });
    expect(
      lines(
        rows.filter(({ period }) => period !== null),
        "level",
        "team",
        "rep",
        "period",
        "quota",
      ),
    ).toEqual([
      "rep north ann 2026-Q1 2000",
      "rep north ann 2026-Q2 2500",
      "rep north bob 2026-Q1 4000",
      "rep north bob 2026-Q2 0",
      "team north null 2026-Q1 5000",
      "team north null 2026-Q2 2500",
      "rep south bob 2026-Q1 0",
      "rep south bob 2026-Q2 3000",
      "rep south cat 2026-Q1 1000",
      "rep south cat 2026-Q2 1500",
      "rep south dan 2026-Q1 0",
      "rep south dan 2026-Q2 0",
      "team south null 2026-Q1 1000",
      "team south null 2026-Q2 4500",
      "team sales null 2026-Q1 6000",
      "team sales null 2026-Q2 7000",
      // Bob's win of no day finds him in no team: he has had two.
      "rep null bob 2026-Q1 0",
      "rep null bob 2026-Q2 0",
      "team null null 2026-Q1 0",
      "team null null 2026-Q2 0",
      "total null null 2026-Q1 6000",
      "total null null 2026-Q2 7000",
    ]);
  });

  it("have a team's quota if no rep has one, and show it at no rep", () => {
    const quotas = [{ teamId: "north", kpi: "won-revenue", target: 100, period: q1 }];
    const opportunities = [deal("ann", "won", { amount: 50 })];
    const book = { opportunities, quotas, reps: [inTeam("ann", "north")], teams: [{ id: "north" }] };
    const rows = scorecard(book, { kpis: { quotaAttainment }, by: ["team", "rep"], over: [q1], totals: true });
    expect(lines(rows, "level", "quotaAttainment")).toEqual(["rep null", "team 0.5", "total 0.5"]);
    const byRep = scorecard(book, { kpis: { quotaAttainment }, by: ["rep"], over: [q1], totals: true });
    expect(lines(byRep, "level", "rep", "quotaAttainment")).toEqual(["rep ann null", "total null 0.5"]);
  });

  it("compare with periods outside the rows", () => {
    const opportunities = [deal("ann", "won", { closedOn: "2025-12-31" }), deal("ann", "won"), deal("ann", "won")];
    const kpis = { wonOpportunities, more: growth(wonOpportunities, { against: "previous" }) };
    expect(lines(scorecard({ opportunities }, { kpis, over: [q1, q2] }), "period", "wonOpportunities", "more")).toEqual(
      ["2026-Q1 2 1", "2026-Q2 0 -1"],
    );
    expect(lines(scorecard({ opportunities }, { kpis }), "period", "wonOpportunities", "more")).toEqual([
      "null 3 null",
    ]);
  });
});
