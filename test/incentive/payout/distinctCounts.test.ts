import { describe, expect, it } from "vitest";
import { activeCustomers } from "../../../src/kpi/customers/activeCustomers.js";
import { acquisitionSpend } from "../../../src/kpi/acquisition/acquisitionSpend.js";
import { marketShare } from "../../../src/kpi/revenue/marketShare.js";
import { existingCustomers } from "../../../src/kpi/revenue/existingCustomers.js";
import { salesOrders } from "../../../src/kpi/revenue/salesOrders.js";
import type { MeasurePerformanceOptions } from "../../../src/incentive/measure/measureContext.js";
import type { Criterion } from "../../../src/incentive/plan/criterion.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import { flat, measured, periodsOf, planWith, revenueCriterion } from "./smallBook.js";

const order = (id: string, on: string) => ({ id, accountId: "acme", ownerId: "ann", on, amount: 100 });

/** Two orders of one account in one quarter. */
const book: BookRecords = {
  reps: [{ id: "ann", memberships: [] }],
  orders: [order("1", "2027-01-15"), order("2", "2027-02-15")],
};

const kpis = { activeCustomers, salesOrders };
const firstQuarter = (kpi: string, more: Partial<Criterion> = {}) => {
  const plan = planWith({ criteria: [{ ...revenueCriterion, kpi, target: "100", ...more }] });
  const criterion = periodsOf(measured(plan, book, { kpis }), "ann")[0]?.criteria[0];
  return [criterion?.actual, criterion?.target];
};

describe("a distinct count in a plan", () => {
  it("keeps its yearly target in each quarter, because a customer of two quarters is one of the year", () => {
    expect(firstQuarter("active-customers")).toEqual(["1", "100"]);
  });

  it("differs from a count of facts, whose yearly target is cut to 90 of 365 days", () => {
    const [actual, target] = firstQuarter("sales-orders");
    expect(actual).toBe("2");
    expect(target).toBe("1800/73");
  });

  it("bears no commission: two orders of one account would be credited as two customers", () => {
    const paidOn = (on: string) => measured(planWith({ commissions: [flat("1", { on })] }), book, { kpis });
    expect(() => paidOn("active-customers")).toThrow("expected a KPI that is a sum of sales, got active-customers");
    const credits = periodsOf(paidOn("sales-orders"), "ann")[0]?.commissions[0]?.credits;
    expect(credits?.map(({ amount }) => amount)).toEqual(["1", "1"]);
  });
});

describe("a composed KPI in a plan", () => {
  const costs = [{ on: "2027-01-10", kind: "marketing" as const, amount: 30 }];
  const targetOf = (kpi: Partial<MeasurePerformanceOptions>, id: string, more: object) =>
    periodsOf(
      measured(
        planWith({ criteria: [{ ...revenueCriterion, scope: "company", kpi: id, target: "73" }] }),
        { ...book, ...more },
        kpi,
      ),
      "ann",
    )[0]?.criteria[0]?.target;

  it("has its yearly target cut if it is a sum of sums", () => {
    const spend = acquisitionSpend({ repTime: "salaries" });
    expect(targetOf({ kpis: { spend } }, "acquisition-spend", { costs })).toBe("18");
  });

  it("has its yearly target cut if it is a sum by a constant: a share of the market of the year", () => {
    expect(targetOf({ kpis: { share: marketShare({ size: 1000 }) } }, "market-share", {})).toBe("18");
  });

  it("keeps its yearly target if it counts different customers", () => {
    expect(targetOf({ kpis: { existingCustomers } }, "existing-customers", {})).toBe("73");
  });
});
