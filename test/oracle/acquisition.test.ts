import type { StatedRecords } from "./twin.js";
import { describe, expect, it } from "vitest";
import { acquisitionCost } from "../../src/kpi/acquisition/acquisitionCost.js";
import {
  lifetimeValueAtConstantRetention,
  type LifetimeAssumptions,
} from "../../src/kpi/views/lifetimeValueAtConstantRetention.js";
import { ltvToCac } from "../../src/kpi/acquisition/ltvToCac.js";
import { paybackMonths } from "../../src/kpi/acquisition/paybackMonths.js";
import { paybackMonthsWithChurn } from "../../src/kpi/acquisition/paybackMonthsWithChurn.js";
import type { Decimal } from "../../src/exact/decimal.js";
import published from "./vectors/acquisition-published.json" with { type: "json" };
import vectors from "./vectors/07-acquisition.json" with { type: "json" };

const spent = (kind: string, amount: number): StatedRecords["costs"] => ({ on: "2026-01-15", kind, amount });
const customers = (count: number): StatedRecords["orders"][] =>
  Array.from({ length: count }, (_, index) => ({
    id: index.toString(),
    accountId: `account ${index.toString()}`,
    on: "2026-01-20",
    amount: 100,
  }));
const oneFor = (
  amount: number,
): { readonly costs: readonly StatedRecords["costs"][]; readonly orders: readonly StatedRecords["orders"][] } => ({
  costs: [spent("sales", amount)],
  orders: customers(1),
});

type Input = Readonly<Record<string, number>>;
type Expected = Readonly<Record<string, number | null>>;

/** What each method of the vectors is here. */
const answers: Readonly<Record<string, (input: Input) => Readonly<Record<string, Decimal | number | null>>>> = {
  cac: ({ marketing = NaN, salesTools = NaN, newCustomers = NaN, repHours = NaN, costPerHour = NaN }) => {
    const book = {
      costs: [spent("marketing", marketing), spent("tools", salesTools)],
      orders: customers(newCustomers),
      activities: [
        { id: "a", ownerId: "ann", on: "2026-01-10", kind: "visit", minutes: repHours * 60, status: "held" } as const,
      ],
      reps: [{ id: "ann", hourlyCost: costPerHour, memberships: [] }],
    };
    return {
      cacCashOnly: acquisitionCost({ repTime: "salaries" })(book),
      cacWithRepTime: acquisitionCost({ repTime: "hours" })(book),
    };
  },
  clvSimple: ({ revenuePerPeriod = NaN, margin = NaN, retention = NaN, discount = NaN }) => {
    const assumptions: LifetimeAssumptions = {
      marginPerPeriod: revenuePerPeriod * margin,
      retention,
      discountRate: discount,
    };
    return {
      firstAtT0: lifetimeValueAtConstantRetention(assumptions).value,
      firstAtT1IfRetained: lifetimeValueAtConstantRetention({ ...assumptions, firstMargin: "after-a-period" }).value,
      five: lifetimeValueAtConstantRetention({ ...assumptions, periods: 5 }).value,
    };
  },
  paybackMonths: ({ cac = NaN, revenuePerMonth = NaN, margin = NaN }) => ({
    simple: paybackMonths({ marginPerMonth: revenuePerMonth * margin, repTime: "salaries" })(oneFor(cac)),
  }),
  paybackWithChurn: ({ cac = NaN, revenuePerMonth = NaN, margin = NaN, monthlyRetention = NaN }) => {
    const marginPerMonth = revenuePerMonth * margin;
    return {
      month: paybackMonthsWithChurn({ marginPerMonth, monthlyRetention, repTime: "salaries" })(oneFor(cac)),
      maxRecoverable: lifetimeValueAtConstantRetention({
        marginPerPeriod: marginPerMonth,
        retention: monthlyRetention,
      }).value,
    };
  },
};

describe("the vectors of acquisition and lifetime value", () => {
  for (const { id, fn, input, expected, relTol } of vectors.cases) {
    it(id, () => {
      const got = answers[fn]?.(input) ?? {};
      const wanted = expected as Expected;
      expect(Object.keys(got)).toEqual(Object.keys(wanted));
      for (const [name, value] of Object.entries(wanted)) {
        const answer = got[name] ?? null;
        if (value === null || answer === null) expect([name, answer]).toEqual([name, value]);
        else expect(Math.abs(Number(answer) - value)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(value)));
      }
    });
  }
});

describe("published examples", () => {
  it("ltv: the value of a customer, by what it cost, and until it is paid back", () => {
    const { input, expected } = published.ltv;
    const { monthlyMargin, monthlyChurn, cac } = input;
    const { value, expectedPeriods } = lifetimeValueAtConstantRetention({
      marginPerPeriod: monthlyMargin,
      retention: 1 - monthlyChurn,
    });
    expect([Number(expectedPeriods), String(value)]).toEqual([expected.months, expected.ltv]);
    const lifetimeValue = value ?? NaN;
    expect(String(ltvToCac({ lifetimeValue, repTime: "salaries" })(oneFor(cac)))).toBe(expected.ltvToCac);
    const months = paybackMonths({ marginPerMonth: monthlyMargin, repTime: "salaries" })(oneFor(cac));
    expect(Number(months)).toBe(expected.paybackMonths);
  });
});
