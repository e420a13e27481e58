import { describe, expect, it } from "vitest";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { leadsCreated } from "../../../src/kpi/leads/leadsCreated.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { pinnedBook } from "../../kpi/pinnedBook.js";
import { deal, inTeam, lines, q1, year } from "./smallBooks.js";

describe("the rows of a scorecard", () => {
  it("have a level, the keys, the period and the KPIs, in that order", () => {
    const [row] = scorecard(pinnedBook, { kpis: { winRate, wonRevenue }, by: ["team", "rep"], over: [q1] });
    expect(Object.keys(row ?? {})).toEqual(["level", "team", "rep", "period", "start", "end", "winRate", "wonRevenue"]);
    expect(row).toMatchObject({
      level: "rep",
      team: "north",
      rep: "ann",
      period: "2026-Q1",
      start: "2026-01-01",
      end: "2026-04-01",
    });
    expect(scorecard(pinnedBook, { kpis: { winRate } })).toEqual([
      { level: "total", period: null, start: null, end: null, winRate: 6 / 9 },
    ]);
    const unlabelled = { start: "2026-01-01", end: "2026-01-21" };
    expect(scorecard(pinnedBook, { kpis: { wonOpportunities }, over: [unlabelled] })).toEqual([
      { level: "total", period: "2026-01-01", ...unlabelled, wonOpportunities: 1 },
      { level: "total", period: null, start: null, end: null, wonOpportunities: 1 },
    ]);
  });

  it("are in text order, the missing key last, teams of a tree by their parent and a total after its parts", () => {
    const teams = [{ id: "b" }, { id: "z", parentId: "b" }, { id: "a", parentId: "b" }, { id: "c" }];
    const reps = ["z", "a", "c", "b"].map((team) => inTeam(`${team}1`, team));
    const opportunities = [
      deal("z1", "won"),
      deal("a1", "won"),
      deal("c1", "lost"),
      deal(null, "won"),
      deal("b1", "won"),
    ];
    const request = { kpis: { winRate }, by: ["team", "rep"], totals: true } as const;
    const rows = scorecard({ opportunities, reps, teams }, request);
    expect(lines(rows, "level", "team", "rep", "winRate")).toEqual([
      "rep a a1 1",
      "team a null 1",
      "rep z z1 1",
      "team z null 1",
      "rep b b1 1",
      "team b null 1",
      "rep c c1 0",
      "team c null 0",
      "rep null null 1",
      "team null null 1",
      "total null null 0.8",
    ]);
    const shuffled = { opportunities: opportunities.toReversed(), reps: reps.toReversed(), teams: teams.toReversed() };
    expect(scorecard(shuffled, request)).toEqual(rows);
    expect(scorecard({ opportunities, reps, teams }, { ...request, totals: false }).map(({ level }) => level)).toEqual(
      Array(5).fill("rep"),
    );
  });

  it("keep that order in a tree of any size, whatever the order of the records", () => {
    // Up to seven teams under each; every team has a rep who sold.
    const teams = Array.from({ length: 120 }, (_, index) => ({
      id: `t${index.toString().padStart(3, "0")}`,
      ...(index > 0 && {
        parentId: `t${Math.floor((index - 1) / 7)
          .toString()
          .padStart(3, "0")}`,
      }),
    }));
    const reps = teams.map(({ id }) => inTeam(`rep of ${id}`, id));
    const opportunities = reps.map(({ id }) => deal(id, "won"));
    const inOrder = (above: string | undefined): string[] =>
      teams.filter(({ parentId }) => parentId === above).flatMap(({ id }) => [...inOrder(id), id]);
    const request = { kpis: { wonOpportunities }, by: ["team"], totals: true } as const;
    const odd = <Item>(items: readonly Item[]): Item[] =>
      items.toSorted((one, other) => ((items.indexOf(one) * 37) % 120) - ((items.indexOf(other) * 37) % 120));
    for (const order of [(items) => items, (items) => items.toReversed(), odd] as (typeof odd)[]) {
      const rows = scorecard({ opportunities: order(opportunities), reps: order(reps), teams: order(teams) }, request);
      expect(rows.map(({ team }) => team)).toEqual([...inOrder(undefined), null]);
    }
  });

  it("show every group in every period, with 0 or null if nothing happened", () => {
    const rows = scorecard(pinnedBook, { kpis: { wonOpportunities, winRate, wonRevenue }, by: ["rep"], over: year });
    const cat = rows.filter(({ rep, period }) => rep === "cat" && period !== null);
    expect(lines(cat, "period", "wonOpportunities", "winRate", "wonRevenue")).toEqual([
      "2026-Q1 0 null 0",
      "2026-Q2 1 1 0",
      "2026-Q3 0 null 0",
      "2026-Q4 0 null 0",
    ]);
  });

  it("include every rep employed in a period, with sales or without, and no other rep", () => {
    const reps = [
      inTeam("idle", "north"),
      inTeam("gone", "north", { leftOn: "2026-01-01" }),
      inTeam("leaving", "north", { leftOn: "2026-01-02" }),
      inTeam("future", "north", { hiredOn: "2026-04-01" }),
      inTeam("hired", "north", { hiredOn: "2026-03-31" }),
      {
        id: "moving",
        memberships: [
          { teamId: "north", to: "2026-03-01" },
          { teamId: "south", from: "2026-03-01" },
        ],
      },
    ];
    const rows = scorecard({ reps }, { kpis: { winRate, leadsCreated }, by: ["team", "rep"], over: [q1] });
    expect(lines(rows, "team", "rep", "winRate", "leadsCreated")).toEqual([
      "north hired null 0",
      "north idle null 0",
      "north leaving null 0",
      "north moving null 0",
      "south moving null 0",
    ]);
    expect(scorecard({ reps }, { kpis: { winRate }, by: ["product", "rep"], over: [q1] })).toEqual([]);
  });

  it("show a rep without periods in each of the rep's teams, or in the team on the book's own day", () => {
    const reps = [
      { id: "ann", memberships: [{ teamId: "north", from: "2020-01-01" }] },
      {
        id: "bob",
        memberships: [
          { teamId: "north", to: "2026-03-01" },
          { teamId: "south", from: "2026-03-01" },
        ],
      },
      { id: "cat", memberships: [] },
    ];
    const ask = (asOf?: string): string[] =>
      lines(
        scorecard({ reps, ...(asOf !== undefined && { asOf }) }, { kpis: { winRate }, by: ["team", "rep"] }),
        "team",
        "rep",
      );
    expect(ask()).toEqual(["north ann", "north bob", "south bob", "null cat"]);
    expect(ask("2026-02-28")).toEqual(["north ann", "north bob", "null cat"]);
    expect(ask("2026-03-01")).toEqual(["north ann", "south bob", "null cat"]);
  });
});
