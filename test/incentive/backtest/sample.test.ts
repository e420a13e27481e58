import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { adventureWorksBook } from "../../../examples/books/adventureWorksBook.js";
import { sampleBook } from "../../../examples/books/sampleBook.js";
import { backtest } from "../../../src/incentive/backtest/backtest.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { describeData } from "../../data/realData.js";
import { kpis, messagesOf, plan, revenueCriterion } from "./testedBook.js";

const sales: IncentivePlan = {
  id: "sales-2026",
  title: "Sales 2026",
  currency: "EUR",
  year: { start: "2026-01-01", end: "2027-01-01" },
  payout: "quarter",
  targetPay: {
    variable: "12000",
    base: "42000",
    overrides: [{ role: "account manager", variable: "9000", base: "45000" }],
  },
  criteria: [
    {
      id: "revenue",
      title: "Revenue won",
      kpi: "won-revenue",
      nature: "result",
      scope: "rep",
      weight: "0.6",
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.2", "1.5"],
        ],
      },
    },
    {
      id: "meetings",
      title: "Meetings held",
      kpi: "meetings-held",
      nature: "means",
      scope: "rep",
      weight: "0.2",
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.8", "0"],
          ["1", "1"],
        ],
      },
    },
    {
      id: "team",
      title: "Revenue of the team",
      kpi: "won-revenue",
      nature: "result",
      scope: "team",
      weight: "0.2",
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.7", "0"],
          ["1", "1"],
        ],
      },
    },
  ],
  gates: [{ id: "together", on: "team", atLeast: "0.9", otherwise: "0.5", applies: ["revenue"] }],
  participants: [{ role: "account executive" }, { role: "account manager" }],
  rounding: "half-even",
};

describe("a sales manager's plan over the sample company's 2025", { timeout: 300_000 }, () => {
  const { book } = sampleBook(fileURLToPath(new URL("../../../examples/data", import.meta.url)));
  const { checks, health, reps, statements } = backtest(sales, book, {
    kpis,
    seed: 1,
    budget: 350_000,
    marketingSources: ["Web", "Webinar", "Trade fair", "Campaign"],
  });

  it("reads well", () => {
    const page = Object.entries(checks).map(
      ([name, check]) => `${name}: ${check.verdict}\n  ${messagesOf(check).join("\n  ")}`,
    );
    expect(`\n${[...page, messagesOf(health).join("\n")].join("\n")}\n`).toMatchInlineSnapshot(`
      "
      data: gaps
        29 reps were measured at 113 payments.
        revenue: 1 fact of the year has no value to measure.
        revenue: 1 payment of 1 rep has no target or quota: Katharina Riedl.
        meetings: 25 payments of 7 reps have no target or quota: Pascale Gaudry, Rémi Tissot, Clara Benoist, Birgit Hansmann, Emre Yildirim and 2 others.
        team: 1 fact of the year has no value to measure.
      simple: simple
        3 paid parts: 3 figures to measure, 3 targets to set, 3 tables to read, 1 condition between parts.
      consistent: not judged
        There is no present system to compare with.
      motivating: not compatible
        12 of 29 reps (41 %) reached the target of revenue (95 % interval: 26 % to 59 %).
        Fewer than 70 % of the team are at target, with 95 % confidence.
        9 of 29 reps (31 %) would have been paid at least 100 % of the target incentive.
      affordable: within budget
        Variable pay would have cost 258 010 EUR; the target incentive is 319 874 EUR.
        Variable pay is 3.7 % of the 6 972 650 EUR sold (won-revenue).
        With 1 200 559 EUR of base pay, all pay is 21 % of sales.
        91 990 EUR of the budget of 350 000 EUR would be left.
      fair: no sign
        Pay as a share of the target incentive and attainment have a rank correlation of 0.91 among 29 reps.
        region: 3 groups explain 2.3 % of the variance of pay, chance alone 7.1 % (p = 0.74).
        seniority: 2 groups explain 7.1 % of the variance of pay, chance alone 3.6 % (p = 0.16).
        tenure: correlation with pay 0.25, 0.01 given performance (p = 0.19).
        segment Bronze: correlation with pay -0.16, -0.21 given performance (p = 0.41).
        segment Gold: correlation with pay 0.32, 0.02 given performance (p = 0.088).
        segment Silver: correlation with pay -0.07, 0.23 given performance (p = 0.72).
        deals from marketing: correlation with pay 0.08, 0.16 given performance (p = 0.67).
        Chance explains all factors, which does not prove that pay is fair.
      collective: too few
        Gate together (90 % of team, read for each team) was reached 7 of 9 times (78 %; 95 % interval: 45 % to 94 %).
        Gate together: the own result of 19 of 28 reps (68 %) decided.
        A rep would have been paid 8897 EUR on average, and 9411 EUR without gates.
        If gates opened independently of pay, the average would be 8816 EUR.
      On-target earnings are 78 % base and 22 % variable.
      Variable pay is at most 1.3 times the target incentive.
      Attainment of 29 reps: 4 below 50 %, 4 from 50 % to 80 %, 9 from 80 % to 100 %, 6 from 100 % to 120 %, 6 from 120 % on.
      Pay follows attainment with a rank correlation of 0.86; ten points of attainment go with 924 EUR.
      "
    `);
  });

  it("rests on the statements and on the deals themselves", () => {
    const total = statements.reduce((all, each) => all.plus(each.total), new Decimal(0));
    expect(checks.affordable.cost.toFixed()).toBe(total.toFixed());
    const roles = new Map(book.reps.map(({ id, role }) => [id, role ?? ""]));
    const paid = book.opportunities.filter(
      ({ outcome, closedOn, ownerId, amount }) =>
        outcome === "won" &&
        amount != null &&
        (closedOn ?? "").startsWith("2025-") &&
        ["account executive", "account manager"].includes(roles.get(ownerId ?? "") ?? ""),
    );
    const sold = (id: string): string =>
      paid
        .filter(({ ownerId }) => ownerId === id)
        .reduce((all, { amount }) => all.plus(amount ?? 0), new Decimal(0))
        .toFixed();
    const there = reps.filter(({ timeShare }) => timeShare.equals(1));
    expect(there.length).toBeGreaterThan(25);
    for (const { repId, sold: counted, attainment } of there) {
      expect(counted?.toFixed()).toBe(sold(repId));
      const asked = book.quotas
        .filter(
          ({ ownerId, kpi, period }) => ownerId === repId && kpi === "won-revenue" && period.start.startsWith("2025-"),
        )
        .reduce((all, { target }) => all.plus(target), new Decimal(0));
      expect(attainment?.toFixed(12)).toBe(new Decimal(sold(repId)).div(asked).toFixed(12));
    }
  });
});

describeData("adventureworks", (folder) => {
  it("pays a bicycle maker's reps by their orders, and says that they are few", { timeout: 300_000 }, () => {
    const { book } = adventureWorksBook(folder);
    const commission = plan({
      currency: "USD",
      payout: "quarter",
      targetPay: { variable: 30_000 },
      criteria: [{ ...revenueCriterion, kpi: "revenue", target: 2_000_000 }],
    });
    const found = backtest(commission, book, {
      kpis: { revenue },
      seed: 1,
      year: { start: "2013-01-01", end: "2014-01-01" },
    });
    const orders = book.orders.flatMap(({ on, ownerId, amount }) =>
      ownerId != null && amount != null && on?.startsWith("2013-") === true ? [{ ownerId, amount }] : [],
    );
    const total = orders.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
    expect(found.checks.affordable.revenue?.toFixed()).toBe(total.toFixed());
    const reached = new Set(orders.map(({ ownerId }) => ownerId)).size;
    expect(reached).toBeLessThanOrEqual(17);
    const own = (id: string): Decimal =>
      orders.filter(({ ownerId }) => ownerId === id).reduce((all, { amount }) => all.plus(amount), new Decimal(0));
    expect(found.reps).toHaveLength(17);
    for (const { repId, atTarget, variable } of found.reps) {
      const share = own(repId).div(2_000_000);
      expect(atTarget).toBe(share.greaterThanOrEqualTo(1));
      const most = Decimal.min(share, 1.5);
      const pays = most.greaterThan(1) ? most.minus(1).times(2).plus(1) : most;
      expect(variable.toFixed()).toBe(pays.times(30_000).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed());
    }
    expect(found.checks.motivating.verdict).not.toBe("compatible");
    expect(found.checks.data.gaps.map(({ code }) => code)).toContain("without-owner");
    expect(found.checks.fair.factors[0]).toMatchObject({ factor: "region", kind: "names" });
  });
});
