import { describe, expect, it } from "vitest";
import { describePlan } from "../../../src/incentive/plan/description/describePlan.js";
import { parsePlan } from "../../../src/incentive/plan/parsePlan.js";
import type { Criterion } from "../../../src/incentive/plan/criterion.js";
import type { CurvePoint } from "../../../src/incentive/plan/curve.js";
import { planOf, statementsOf, totalsOf, wonOn } from "./payBook.js";

const annual = (target: number, points: readonly CurvePoint[], more: Partial<Criterion> = {}): Criterion => ({
  ...{ id: "sales", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target, curve: { points } },
  ...{ basis: "year-to-date", measuredAgainst: "year" },
  ...more,
});

describe("P01: an annual quota, paid monthly", () => {
  const plan = planOf({
    ...{ year: { start: "2025-04-01", end: "2026-04-01" }, payout: "month", targetPay: { variable: 21_000 } },
    criteria: [
      annual(1_000_000, [
        [0, 0],
        [1, 1],
        ["1.5", 2],
        [2, "2.5"],
      ]),
    ],
  });
  const opportunities = [wonOn("2025-12-10", 675_000), wonOn("2026-01-10", 375_000), wonOn("2026-02-10", 100_000)];

  it("pays the year so far against the target of the whole year", () => {
    expect(totalsOf(statementsOf(plan, { opportunities }))).toEqual({
      "2025-12-01": "14175.00",
      "2026-01-01": "8925.00",
      "2026-02-01": "4200.00",
    });
  });

  it("pays as much when the year is not over", () => {
    expect(totalsOf(statementsOf(plan, { opportunities, asOf: "2026-01-31" }))).toEqual({
      "2025-12-01": "14175.00",
      "2026-01-01": "8925.00",
    });
  });

  it("says so in the plan's description", () => {
    expect(describePlan(plan)).toContain("over the year so far, against the target of the whole year");
  });

  it("cuts target and target incentive to the rep's time under the plan, once", () => {
    // 183 of 365 days are left: both are cut alike, so that the line through (1, 1) pays what it pays in a whole year.
    const reps = [{ id: "x", memberships: [], hiredOn: "2025-09-30" }];
    const paid = statementsOf(plan, { reps, opportunities: [wonOn("2025-12-10", 250_600)] });
    expect(totalsOf(paid)).toEqual({ "2025-12-01": "5262.60" });
  });

  it("is a problem for a criterion of single payments", () => {
    const criteria = [annual(1, [[0, 0]], { basis: "period" })];
    expect(parsePlan({ ...plan, criteria }).problems.map(({ code }) => code)).toContain("not-to-date");
  });
});

it("P05 5e: monthly sales against an annual target of 1 000 000 never take pay back", () => {
  const plan = planOf({
    ...{ payout: "month", targetPay: { variable: 20_000 } },
    criteria: [
      annual(1_000_000, [
        [0, 0],
        [1, 1],
      ]),
    ],
  });
  const sold = { "2026-01-10": 100_000, "2026-02-10": 100_000, "2026-03-10": 300_000, "2026-11-10": 140_000 };
  const opportunities = Object.entries(sold).map(([day, amount]) => wonOn(day, amount));
  expect(totalsOf(statementsOf(plan, { opportunities }))).toEqual({
    "2026-01-01": "2000.00",
    "2026-02-01": "2000.00",
    "2026-03-01": "6000.00",
    "2026-11-01": "2800.00",
  });
});
