import { describe, expect, it } from "vitest";
import { acquisitionCost } from "../../src/kpi/acquisition/acquisitionCost.js";
import { acquisitionSpend } from "../../src/kpi/acquisition/acquisitionSpend.js";
import { contributionPerCustomer } from "../../src/kpi/acquisition/contributionPerCustomer.js";
import { ltvToCac } from "../../src/kpi/acquisition/ltvToCac.js";
import { paybackMonths } from "../../src/kpi/acquisition/paybackMonths.js";
import { paybackMonthsWithChurn } from "../../src/kpi/acquisition/paybackMonthsWithChurn.js";
import { repTimeCost } from "../../src/kpi/acquisition/repTimeCost.js";
import { sellingExpenses } from "../../src/kpi/acquisition/sellingExpenses.js";
import { marketingCosts } from "../../src/kpi/acquisition/marketingCosts.js";
import { salesSalaries } from "../../src/kpi/acquisition/salesSalaries.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { Activity } from "../../src/model/records/activity.js";
import type { Cost } from "../../src/model/records/cost.js";
import type { Order } from "../../src/model/records/order.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const cost = (on: string, kind: string, amount: Cost["amount"]): Cost => ({ on, kind, amount });
const order = (id: string, accountId: string, on: string): Order => ({ id, accountId, on, amount: 100 });
const activity = (id: string, ownerId: string, minutes?: number, status: Activity["status"] = "held"): Activity => ({
  id,
  ownerId,
  on: "2026-02-10",
  kind: "visit",
  status,
  ...(minutes !== undefined && { minutes }),
});

const february = { start: "2026-02-01", end: "2026-03-01" };

const book = {
  costs: [
    cost("2026-01-31", "marketing", 1000),
    cost("2026-02-01", "marketing", "400.10"),
    cost("2026-02-27", "sales-salary", 900),
    cost("2026-02-28", "travel", 60),
    cost("2026-03-01", "sales", 5000),
  ],
  orders: [order("1", "acme", "2026-02-03"), order("2", "beta", "2026-02-28"), order("3", "acme", "2026-03-02")],
  activities: [activity("a", "ann", 90), activity("b", "ann", 30, "no-show"), activity("c", "bob", 20)],
  reps: [
    { id: "ann", hourlyCost: 40, memberships: [] },
    { id: "bob", hourlyCost: "0.1", memberships: [] },
  ],
};

describe("the cost of rep time", () => {
  it("is that of held activities at each rep's hourly cost, divided once", () => {
    expect(String(repTimeCost(book))).toBe("60.03333333333333333333333333333333");
  });

  it("counts as missing what has no minutes, and what is of a rep without an hourly cost", () => {
    const activities = [
      activity("a", "ann", 60),
      activity("b", "ann"),
      activity("c", "cem", 60),
      activity("d", "zoe", 1),
    ];
    const reps = [...book.reps, { id: "cem", memberships: [] }];
    expect(measure(repTimeCost, { activities, reps })).toMatchObject({ n: 1, missing: 3 });
    expect(String(repTimeCost({ activities, reps }))).toBe("40");
    expect(measure(repTimeCost, activities)).toMatchObject({ n: 0, missing: 4 });
  });

  it("says which record it cannot read", () => {
    const costly = { activities: book.activities, reps: [{ id: "ann", hourlyCost: "40 €", memberships: [] }] };
    const { place, code } = thrownBy(() => repTimeCost(costly));
    expect([code, place?.record, place?.index, place?.id, place?.field]).toEqual([
      "unreadable-amount",
      "activities",
      0,
      "a",
      "hourlyCost",
    ]);
    const endless = { ...book, activities: [activity("a", "ann", Infinity)] };
    expect(thrownBy(() => repTimeCost(endless)).place?.field).toBe("minutes");
  });
});

describe("acquisition cost", () => {
  it("takes rep time from the salaries or from the hours, never from both", () => {
    const [salaries, hours] = [acquisitionCost({ repTime: "salaries" }), acquisitionCost({ repTime: "hours" })];
    // (400.1 + 900 + 60) / 2 and (400.1 + 60 + 60.0333…) / 2
    expect(String(salaries(book, { during: february }))).toBe("680.05");
    expect(String(hours(book, { during: february }))).toBe("260.0666666666666666666666666666667");
    expect(measure(hours, book, { during: february }).parts?.["spend"]?.parts).not.toHaveProperty("salaries");
  });

  it("does not need activities where salaries are counted", () => {
    const { costs, orders } = book;
    expect(String(acquisitionCost({ repTime: "salaries" })({ costs, orders }, { during: february }))).toBe("680.05");
  });

  it("counts every cost of the book once, whatever its kind is called", () => {
    const kinds = [
      "marketing",
      "marketing-events",
      "marketingware",
      "sales-salary",
      "sales-salary-bonus",
      "sales",
      "gift",
    ];
    const costs = kinds.map((kind, index) => cost("2026-02-01", kind, 10 ** index));
    expect([marketingCosts, salesSalaries, sellingExpenses].map((kpi) => String(kpi(costs)))).toEqual([
      "11",
      "11000",
      "1100100",
    ]);
    expect(String(acquisitionSpend({ repTime: "salaries" })({ costs }))).toBe("1111111");
  });

  it("looks back for its costs where there is a lag, and not for its customers", () => {
    const lagged = (lagDays: number): string =>
      String(acquisitionCost({ repTime: "salaries", lagDays })(book, { during: february }));
    expect([0, 1, 27, 28, 200].map(lagged)).toEqual(["680.05", "1150.05", "700.05", "500", "0"]);
  });

  it("has no answer with a lag and without a period, and none without a new customer", () => {
    const lagged = acquisitionCost({ repTime: "salaries", lagDays: 1 });
    expect([lagged(book), lagged(book, { asOf: "2026-02-28" })]).toEqual([null, null]);
    expect(acquisitionCost({ repTime: "salaries" })({ ...book, orders: [] })).toBeNull();
    expect(
      acquisitionCost({ repTime: "salaries" })(book, { during: { start: "2026-03-01", end: "2026-04-01" } }),
    ).toBeNull();
  });

  it("is the same in a scorecard, lag and all", () => {
    const kpis = {
      now: acquisitionCost({ repTime: "hours" }),
      lagged: acquisitionCost({ repTime: "salaries", lagDays: 27 }),
    };
    const [row] = scorecard(book, { kpis, over: [february] });
    expect(String(row?.now)).toBe(String(kpis.now(book, { during: february })));
    expect(String(row?.lagged)).toBe("700.05");
  });

  it("refuses terms that make no sense", () => {
    for (const lagDays of [-1, 0.5, NaN, Infinity])
      expect(thrownBy(() => acquisitionCost({ repTime: "hours", lagDays })).place?.field).toBe("lagDays");
    const both = { repTime: "both" } as unknown as { readonly repTime: "hours" };
    expect(thrownBy(() => acquisitionCost(both))).toMatchObject({
      code: "impossible-request",
      place: { value: "both" },
    });
  });
});

describe("what new customers bring", () => {
  it("is set against what they cost, and may be less", () => {
    const orders = [{ ...order("1", "acme", "2026-02-03"), cost: "70.5" }, order("2", "acme", "2026-02-04")];
    const given = { costs: [cost("2026-02-01", "marketing", 40)], orders };
    const contribution = contributionPerCustomer({ repTime: "salaries" });
    expect(String(contribution(given, { during: february }))).toBe("-10.5");
    expect(measure(contribution, given, { during: february }).missing).toBe(1);
    expect(contribution(given)).toBeNull();
  });

  it("pays back in whole months where customers leave, or never", () => {
    const months = (spent: number, marginPerMonth: number, monthlyRetention: number): number | null =>
      paybackMonthsWithChurn({ repTime: "salaries", marginPerMonth, monthlyRetention })({
        costs: [cost("2026-02-01", "sales", spent)],
        orders: [order("1", "acme", "2026-02-03")],
      });
    expect([months(0, 80, 0.97), months(80, 80, 0.97), months(80.01, 80, 0.97)]).toEqual([0, 1, 2]);
    // 80 + 77.6 is brought by the end of the second month, to the cent.
    expect([months(157.6, 80, 0.97), months(157.61, 80, 0.97)]).toEqual([2, 3]);
    expect([months(80, 80, 0), months(80.01, 80, 0)]).toEqual([1, null]);
    expect([months(800, 80, 1), months(801, 80, 1)]).toEqual([10, 11]);
    // Nine tenths stay: all months together come near to 800.
    expect([months(799.99, 80, 0.9), months(800, 80, 0.9), months(801, 80, 0.9)]).toEqual([108, null, null]);
    expect([months(10, 0, 0.9), months(10, -5, 0.9)]).toEqual([null, null]);
    expect(thrownBy(() => months(1, 1, 1.5)).place?.field).toBe("monthlyRetention");
  });

  it("never pays back without a margin, and is no multiple of nothing", () => {
    const given = { costs: [cost("2026-02-01", "sales", 10)], orders: [order("1", "acme", "2026-02-03")] };
    for (const marginPerMonth of [0, "-0.5"])
      expect(paybackMonths({ repTime: "salaries", marginPerMonth })(given)).toBeNull();
    expect(ltvToCac({ repTime: "salaries", lifetimeValue: 100 })({ ...given, costs: [] })).toBeNull();
    expect(ltvToCac({ repTime: "salaries", lifetimeValue: 100 })({ ...given, orders: [] })).toBeNull();
  });
});
