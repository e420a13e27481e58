import { describe, expect, it } from "vitest";
import { activeCustomers } from "../../../src/kpi/customers/activeCustomers.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import { flow } from "../../../src/kpi/define/flow.js";
import { count } from "../../../src/metric/count.js";
import { happenedOn } from "../../../src/model/accessors/happenedOn.js";
import type { Behaviour } from "../../../src/model/records/behaviour.js";
import { idOf, kpis, messagesOf, plan, rep, revenueCriterion, teamOf, tested, won, first } from "./testedBook.js";

const commission: NonNullable<IncentivePlan["commissions"]>[number] = {
  id: "c",
  on: "won-revenue",
  tiers: { method: "marginal", over: "amount", accumulate: "deal", boundary: "upper", rates: [[0, "0.1"]] },
};

const visits = defineKpi({
  id: "visits",
  title: "Visits",
  meaning: "Visits held.",
  of: "behaviours",
  topic: "leads",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# visits",
  timeBasis: flow<Behaviour>(happenedOn),
  metric: count(),
});

const codes = (found: ReturnType<typeof tested>): string[] =>
  found.checks.data.gaps.map(({ code, of, count, reps }) => [code, of, count, ...reps].join(" "));

describe("data", () => {
  it("is complete where all can be computed", () => {
    const { data } = tested(teamOf([100, 50])).checks;
    expect(data).toEqual({
      verdict: "complete",
      reps: 2,
      payments: 8,
      gaps: [],
      diagnostics: [
        {
          code: "reps-measured",
          severity: "advice",
          subject: { kind: "plan", id: "next" },
          message: "2 reps were measured at 8 payments.",
          evidence: { reps: 2, payments: 8 },
        },
        {
          code: "nothing-missing",
          severity: "advice",
          subject: { kind: "plan", id: "next" },
          message: "Nothing is missing.",
          evidence: {},
        },
      ],
    });
  });

  it.each<[string, Partial<IncentivePlan>, string]>([
    ["a KPI that was not passed", { criteria: [{ ...revenueCriterion, kpi: "happiness" }] }, "unknown-kpi revenue 1"],
    ["a commission on a rate", { commissions: [{ ...commission, on: "win-rate" }] }, "not-additive c 1"],
    [
      "a SPIF on a KPI that was not passed",
      { modifiers: [{ kind: "spif", id: "s", kpi: "launches", each: 5 }] },
      "unknown-kpi s 1",
    ],
  ])("pays nobody and judges nothing with %s", (_, more, gap) => {
    const found = tested(
      teamOf([100, 50]),
      { kpis: { ...kpis, activeCustomers }, budget: 10, previous: [{ repId: "r00", variable: 1 }] },
      plan(more),
    );
    expect(codes(found)).toContain(gap);
    expect(found.checks.data).toMatchObject({ verdict: "not computable", reps: 0, payments: 0 });
    expect([found.reps, found.statements]).toEqual([[], []]);
    const { consistent, motivating, affordable, fair, collective } = found.checks;
    expect([consistent, motivating, affordable, fair, collective].map(({ verdict }) => verdict)).toEqual([
      ...["not judged", "not judged", "not judged", "not judged"],
      "no gate",
    ]);
    expect(found.checks.simple.description).toContain("Next year");
  });

  it("names a KPI whose records have no owner, where reps or teams are to be told apart", () => {
    const ofCompany = (scope: "rep" | "company"): ReturnType<typeof tested> =>
      tested(
        { ...teamOf([100]), behaviours: [{ accountId: "acme", on: "2025-11-11", kind: "visit" }] },
        { kpis: { ...kpis, visits } },
        plan({ criteria: [{ ...revenueCriterion, kpi: "visits", scope }] }),
      );
    expect(codes(ofCompany("rep"))).toEqual(["not-by-rep revenue 1"]);
    expect(codes(ofCompany("company"))).not.toContain("not-by-rep revenue 1");
  });

  it("says that there are no records at all of a kind", () => {
    const found = tested(teamOf([100]), {}, plan({ criteria: [{ ...revenueCriterion, kpi: "meetings-held" }] }));
    expect(codes(found)).toEqual(["no-records revenue 1", "no-facts revenue 1 r00"]);
    expect(found.checks.data.verdict).toBe("not computable");
    expect(found.reps.map(({ variable }) => String(variable))).toEqual(["0"]);
  });

  it("counts payments before the first record, and those that are not over", () => {
    const book = teamOf([100]);
    const since = (day: string): string[] => codes(tested({ ...book, opportunities: [won("d", "r00", day, 100)] }));
    expect(since("2026-01-01")).toEqual([]);
    expect(since("2026-04-01")).toEqual(["before-first-record revenue 1"]);
    expect(since("2026-03-31")).toEqual([]);
    const until = (asOf: string): string[] => codes(tested({ ...book, asOf }));
    expect(until("2026-12-31")).toEqual([]);
    expect(until("2026-12-30")).toEqual(["unfinished revenue 1"]);
    expect(codes(tested(book, { asOf: "2026-06-29" }))).toEqual(["unfinished revenue 3"]);
  });

  it("counts facts of the year that are nobody's, or lack what is measured", () => {
    const book = teamOf([100]);
    const opportunities = [
      ...(book.opportunities ?? []),
      won("x", null, "2026-02-02", 5),
      won("y", null, "2025-02-02", 5),
      won("z", "r00", "2026-02-02", null),
      won("w", "r00", "2025-02-02", null),
    ];
    expect(codes(tested({ ...book, opportunities }))).toEqual(["without-owner revenue 1", "without-value revenue 1"]);
  });

  it("counts reps without facts, and measurements without an answer, a target or a team", () => {
    const criteria: IncentivePlan["criteria"] = [
      { ...revenueCriterion, target: "quota", basis: "period" },
      { ...revenueCriterion, id: "rate", kpi: "win-rate", target: "0.5" },
      { ...revenueCriterion, id: "team", scope: "team" },
    ];
    const quota = (ownerId: string, target: number, start = "2026-01-01", end = "2026-04-01") => ({
      ownerId,
      kpi: "won-revenue",
      target,
      period: { start, end },
    });
    const quotas = [quota("r00", 50), quota("r00", 50, "2026-04-01", "2027-01-01"), quota("r01", 0)];
    const found = tested(
      { ...teamOf([100]), reps: [rep("r00"), rep("r01")], quotas },
      {},
      plan({ criteria, commissions: [commission] }),
    );
    expect(codes(found)).toEqual([
      "no-facts revenue 1 r01",
      "no-target revenue 3 r01",
      "target-of-zero revenue 1 r01",
      "no-facts rate 1 r01",
      "nothing-measured rate 5 r00 r01",
      "no-facts team 2 r00 r01",
      "nothing-measured team 8 r00 r01",
      "no-team team 8 r00 r01",
      "no-facts c 1 r01",
    ]);
    expect(found.checks.data.verdict).toBe("gaps");
    expect(messagesOf(found.checks.data)).toContain("revenue: 3 payments of 1 rep have no target or quota: r01.");
  });

  it("counts reps without a unit of a contest", () => {
    const spif = {
      kind: "spif",
      id: "s",
      kpi: "won-revenue",
      each: 1,
      during: { start: "2027-05-01", end: "2027-06-01" },
    } as const;
    const book = teamOf([100, 100]);
    const opportunities = [...(book.opportunities ?? []).slice(0, 2), won("b", "r01", "2026-06-01", 100)];
    const found = tested({ ...book, opportunities }, {}, plan({ modifiers: [spif] }));
    expect(codes(found)).toEqual(["no-facts s 1 r01"]);
    expect(found.reps.map(({ variable }) => String(variable))).toEqual(["1100", "1000"]);
  });

  it("does not name more than it can be read", () => {
    const sold = Array.from({ length: 8 }, () => 0);
    const book = { ...teamOf(sold), opportunities: [first] };
    const [, none] = messagesOf(tested(book).checks.data);
    expect(none).toBe("revenue: 8 reps have no fact in the year: r00, r01, r02, r03, r04 and 3 others.");
    expect(tested(book).checks.data.gaps[0]?.reps).toEqual(sold.map((_, index) => idOf(index)));
  });
});
