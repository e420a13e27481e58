import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flow } from "../../src/kpi/define/flow.js";
import { measure } from "../../src/kpi/define/measure.js";
import { activeReps } from "../../src/kpi/people/activeReps.js";
import { headcount } from "../../src/kpi/people/headcount.js";
import { performanceIndex } from "../../src/kpi/people/performanceIndex.js";
import { rampDays } from "../../src/kpi/people/rampDays.js";
import { repTenureDays } from "../../src/kpi/people/repTenureDays.js";
import { repTurnover } from "../../src/kpi/people/repTurnover.js";
import { count } from "../../src/metric/count.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Quota } from "../../src/model/records/quota.js";
import type { Rep } from "../../src/model/records/rep.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { randomBook } from "../oracle/randomBook.js";
import { period } from "../oracle/randomRecords.js";
import { lines, q1, q2 } from "../query/scorecard/smallBooks.js";
import { thrownBy } from "./thrownBy.js";

const rep = (id: string, more: Partial<Rep> = {}): Rep => ({ id, memberships: [], ...more });

describe("a rep of a period", () => {
  const reps = [
    rep("always"),
    rep("came", { hiredOn: "2026-03-31" }),
    rep("too late", { hiredOn: "2026-04-01" }),
    rep("went", { leftOn: "2026-01-02" }),
    rep("was gone", { leftOn: "2026-01-01" }),
  ];

  it("was there on some day of it", () => {
    expect(activeReps(reps, { during: q1 })).toBe(3);
    expect(activeReps(reps)).toBe(5);
    expect(["2026-03-30", "2026-03-31", "2026-04-01"].map((asOf) => activeReps(reps, { asOf }))).toEqual([3, 4, 5]);
    expect(activeReps(reps, { during: q1, asOf: "2026-03-30" })).toBe(2);
    expect(activeReps(reps, { during: q1, asOf: "2025-12-31" })).toBe(0);
  });

  it("is in the team of the last day on which they were there", () => {
    const memberships = [
      { teamId: "north", to: "2026-02-01" },
      { teamId: "south", from: "2026-02-01", to: "2026-05-01" },
    ];
    const moved = rep("moved", { memberships });
    const book = { reps: [moved, rep("left", { leftOn: "2026-01-20", memberships })], teams: [] };
    const rows = scorecard(book, { kpis: { activeReps }, by: ["team"], over: [q1, q2] });
    expect(lines(rows, "team", "period", "activeReps")).toEqual([
      "north 2026-Q1 1",
      "north 2026-Q2 0",
      "south 2026-Q1 1",
      "south 2026-Q2 0",
      "null 2026-Q1 0",
      "null 2026-Q2 1",
    ]);
  });

  it("in a scorecard is who was there in each of its periods, and up to the book's own day", () => {
    const rows = scorecard({ reps, asOf: "2026-03-30" }, { kpis: { activeReps, headcount }, over: [q1, q2] });
    expect(lines(rows, "period", "activeReps", "headcount")).toEqual(["2026-Q1 2 1", "2026-Q2 0 1"]);
  });

  it("whose day cannot be read is an error that names the field", () => {
    const { code, message } = thrownBy(() => activeReps([rep("x", { leftOn: "soon" })], { during: q1 }));
    expect([code, message]).toEqual([
      "unreadable-day",
      'reps[0]: leftOn: expected a day such as 2026-03-31, got "soon"',
    ]);
  });

  it("adds up over the quarter: who was there before, and who came, less who went, are there at the end", () => {
    const came = flow((each: Rep) => each.hiredOn);
    const went = flow((each: Rep) => each.leftOn);
    fc.assert(
      fc.property(randomBook, period, ({ reps: all }, during) => {
        const sound = all.filter(({ hiredOn, leftOn }) => hiredOn == null || leftOn == null || hiredOn < leftOn);
        const opening = new Date(Date.parse(during.start) - 86_400_000).toISOString().slice(0, 10);
        const [hired, left] = [came, went].map((clock) => evaluate(clock.cut(count(), { during }), sound));
        const before = headcount(sound, { asOf: opening });
        const after = headcount(sound, { during });
        expect(before + (hired ?? NaN) - (left ?? NaN)).toBe(after);
        const mean = (before + after) / 2;
        expect(repTurnover(sound, { during })).toBe(mean === 0 ? null : (left ?? NaN) / mean);
      }),
    );
  });
});

describe("headcount and tenure", () => {
  const reps = [rep("ann", { hiredOn: "2026-01-01", leftOn: "2026-03-01" }), rep("bob", { hiredOn: "2026-02-01" })];

  it("are of those there at the end of the day", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01"];
    expect(days.map((asOf) => headcount(reps, { asOf }))).toEqual([0, 1, 2, 1]);
    expect(days.map((asOf) => repTenureDays(reps, { asOf }))).toEqual([null, 0, (58 + 27) / 2, 28]);
  });

  it("are looked at on the book's own day where none is asked about", () => {
    expect(headcount(salesBook({ reps, asOf: "2026-02-28" }))).toBe(2);
    expect(repTenureDays(salesBook({ reps, asOf: "2026-02-28" }))).toBe((58 + 27) / 2);
    expect(headcount(reps)).toBe(1);
    expect(measure(repTenureDays, reps)).toMatchObject({ value: null, missing: 1 });
  });
});

describe("turnover", () => {
  it("is of one period, and of nobody it is nothing", () => {
    const went = rep("dan", { hiredOn: "2026-02-01", leftOn: "2026-03-01" });
    expect(repTurnover([rep("ann"), went], { during: q1 })).toBe(1);
    expect(repTurnover([went], { during: q1 })).toBeNull();
    expect(repTurnover([rep("ann"), went], { during: q1, asOf: "2026-02-28" })).toBe(0);
    expect(repTurnover([rep("ann"), rep("bob", { leftOn: "2026-01-01" })], { during: q1 })).toBe(1 / 1.5);
  });
});

describe("the performance index", () => {
  const assessments = [
    { repId: "ann", on: "2026-01-01", skills: 1, motivation: 0.2 },
    { repId: "ann", on: "2026-02-01", skills: 1, motivation: 0.4 },
    { repId: "ann", on: "2026-02-01", skills: 0.5, motivation: 0.4 },
    { repId: "bob", on: "2026-01-15", skills: 0.25, motivation: 0.8 },
  ];

  it("is skills × motivation of a rep, and the product of the two means of several", () => {
    const rows = scorecard({ assessments }, { kpis: { performanceIndex }, by: ["rep"], totals: true });
    expect(rows.map((row) => [row.rep, row.performanceIndex])).toEqual([
      ["ann", 0.75 * 0.4],
      ["bob", 0.25 * 0.8],
      [null, 0.3],
    ]);
    expect(measure(performanceIndex, assessments).n).toBe(2);
  });

  it("is that of a team, as its reps belonged to it", () => {
    const reps = [
      rep("ann", { memberships: [{ teamId: "north" }] }),
      rep("bob", { memberships: [{ teamId: "north" }] }),
    ];
    const rows = scorecard(
      { assessments, reps, teams: [{ id: "north" }] },
      { kpis: { performanceIndex }, by: ["team"] },
    );
    expect(rows.map((row) => [row.team, row.performanceIndex])).toEqual([["north", 0.3]]);
  });

  it("is by the latest assessment by the day, and not of those who have left by it", () => {
    const reps = [rep("ann", { leftOn: "2026-03-01" }), rep("bob")];
    const on = (asOf: string): number | null => performanceIndex({ assessments, reps }, { asOf });
    expect(["2025-12-31", "2026-01-14", "2026-03-01"].map(on)).toEqual([null, 0.2, 0.25 * 0.8]);
    expect(performanceIndex({ assessments, reps })).toBe(0.25 * 0.8);
    expect(performanceIndex(salesBook({ assessments, reps, asOf: "2026-02-28" }))).toBe(0.3);
  });

  it("is an error where a number is none", () => {
    const wrong = { repId: "ann", on: "2026-01-01", skills: NaN, motivation: 1 };
    expect(thrownBy(() => performanceIndex([wrong])).message).toBe(
      "assessments[0]: skills: expected a finite number, got NaN",
    );
  });
});

describe("ramp", () => {
  const months = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
  const quotas = months.slice(1).map((end, index): Quota => ({
    ownerId: "ann",
    kpi: "won-revenue",
    target: "100.10",
    period: { start: months[index] ?? "", end },
  }));
  const win = (closedOn: string, amount: Opportunity["amount"], ownerId = "ann"): Opportunity => ({
    id: closedOn,
    stage: "won",
    outcome: "won",
    closedOn,
    amount: amount ?? null,
    ownerId,
  });
  const ann = rep("ann", { hiredOn: "2026-01-11" });
  const ramp = (opportunities: readonly Opportunity[], asOf?: string, more: Partial<Rep> = {}): number | null =>
    rampDays({ attaining: 1 })({ reps: [{ ...ann, ...more }], quotas, opportunities }, { asOf });

  it("is from hire to the first day of the first quota met in full, to the cent", () => {
    expect(ramp([win("2026-02-10", 100.1)])).toBe(21);
    expect(ramp([win("2026-02-10", 100.09)])).toBeNull();
    expect(ramp([win("2026-02-10", "60.05"), win("2026-02-28", "40.05")])).toBe(21);
    expect(ramp([win("2026-02-10", 60), win("2026-03-01", 60)])).toBeNull();
    expect(ramp([win("2026-02-10", 500, "bob")])).toBeNull();
    expect(ramp([win("2026-01-20", 500)])).toBe(0);
  });

  it("is seen on the day the wins reach the quota, and stays", () => {
    const deals = [win("2026-02-10", 60), win("2026-02-20", 60), win("2026-02-25", -60)];
    expect(["2026-02-19", "2026-02-20", "2026-02-28"].map((day) => ramp(deals, day))).toEqual([null, 21, 21]);
    const sameDay = [
      { ...win("2026-02-10", 200), id: "plus" },
      { ...win("2026-02-10", -150), id: "minus" },
    ];
    expect([ramp(sameDay), ramp(sameDay.toReversed())]).toEqual([null, null]);
  });

  it("may be asked for a part of the quota", () => {
    const half = rampDays({ attaining: 0.5 });
    expect(half({ reps: [ann], quotas, opportunities: [win("2026-02-10", "50.05")] })).toBe(21);
    expect(thrownBy(() => rampDays({ attaining: 0 })).message).toBe(
      "attaining: expected a share of a quota above 0, got 0",
    );
    expect(thrownBy(() => rampDays({ attaining: Infinity })).code).toBe("impossible-request");
  });

  it("is not known of who was hired before the book's first quota, or on no day", () => {
    const deals = [win("2026-02-10", 500)];
    expect(ramp(deals, undefined, { hiredOn: "2025-12-31" })).toBeNull();
    expect(ramp(deals, undefined, { hiredOn: "2026-01-01" })).toBe(31);
    expect(ramp(deals, undefined, { hiredOn: null })).toBeNull();
    const reps = [ann, rep("bob", { hiredOn: "2026-01-20" })];
    const { value, n, missing } = measure(rampDays({ attaining: 1 }), { reps, quotas, opportunities: deals });
    expect([value, n, missing]).toEqual([21, 1, 1]);
  });

  it("takes no quota of 0 for one that was met, and none for another KPI", () => {
    const asked = (quota: Partial<Quota>): number | null =>
      rampDays({ attaining: 1 })({
        reps: [ann],
        quotas: quotas.map((each) => ({ ...each, ...quota })),
        opportunities: [win("2026-02-10", 500)],
      });
    expect([asked({}), asked({ target: 0 }), asked({ kpi: "revenue" })]).toEqual([21, null, null]);
  });
});
