import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import type { BookItem } from "../../src/kpi/define/bookKpi.js";
import { growth } from "../../src/kpi/define/growth.js";
import { measure } from "../../src/kpi/define/measure.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import { evaluate } from "../../src/metric/evaluate.js";
import type { Amount } from "../../src/exact/amount.js";
import { calendar } from "../../src/time/calendar.js";
import { periodOf } from "../../src/time/periodOf.js";
import { weeks } from "../../src/time/weeks.js";

const order = (on: string, amount: Amount): { on: string; amount: Amount } => ({ on, amount });
const february = { start: "2026-02-01", end: "2026-03-01" };
const previous = growth(revenue, { against: "previous" });
const yearAgo = growth(revenue, { against: "year-ago" });

describe("growth", () => {
  it("compares with the period before: months with months, days with as many days", () => {
    const orders = [
      order("2026-01-01", 100),
      order("2026-01-31", 100),
      order("2026-02-28", 250),
      order("2025-12-31", 1),
    ];
    expect(String(previous(orders, { during: february }))).toBe("0.25");
    expect(String(previous(orders, { during: { start: "2026-01-01", end: "2026-03-01" } }))).toBe("449");
    expect(String(previous(orders, { during: { start: "2026-02-28", end: "2026-03-01" } }))).toBe("null");
    expect(String(previous(orders, { during: { start: "2026-01-31", end: "2026-03-02" } }))).toBe("2.5");
  });

  it("compares with the same period a year ago", () => {
    const orders = [order("2025-02-28", 80), order("2026-02-01", 60), order("2026-01-31", 999)];
    expect(String(yearAgo(orders, { during: february }))).toBe("-0.25");
  });

  it("compares weeks and retail periods by the calendar it is given", () => {
    const orders = [order("2025-05-05", 10), order("2025-05-11", 10), order("2026-05-04", 30)];
    const week = periodOf(calendar(), "week", "2026-05-04");
    expect(String(growth(revenue, { against: "year-ago", calendar: calendar() })(orders, { during: week }))).toBe(
      "0.5",
    );
    expect(String(yearAgo(orders, { during: week }))).toBe("2");
  });

  it("is null for a period that had no counterpart a year ago", () => {
    const last = weeks(calendar(), 2026).at(-1);
    expect(last?.label).toBe("2026-W53");
    const orders = [order("2026-12-30", 10), order("2025-12-30", 10)];
    const byWeek = growth(revenue, { against: "year-ago", calendar: calendar() });
    expect(byWeek(orders, { during: last })).toBeNull();
    expect(byWeek.during(last ?? february).result(byWeek.metric.init())).toBeNull();
    expect(measure(byWeek, orders, { during: last }).parts?.["then"]).toMatchObject({ value: null, n: 0 });
  });

  it("is null without a period, without an answer, and from nothing or a loss", () => {
    const orders = [order("2026-01-10", 0), order("2026-02-10", 5)];
    expect(previous(orders)).toBeNull();
    expect(previous(orders, { asOf: "2026-02-28" })).toBeNull();
    expect(previous(orders, { during: february })).toBeNull();
    expect(previous([], { during: february })).toBeNull();
    expect(previous([order("2026-01-10", -10), order("2026-02-10", 5)], { during: february })).toBeNull();
    expect(String(previous([order("2026-01-10", "1e-350"), order("2026-02-10", "3e-350")], { during: february }))).toBe(
      "2",
    );
    expect(String(previous([order("2026-01-10", 10), order("2026-02-10", -5)], { during: february }))).toBe("-1.5");
    const rate = growth(winRate, { against: "previous" });
    const won = { outcome: "won", closedOn: "2026-02-10" } as const;
    const lost = { outcome: "lost", closedOn: "2026-01-10" } as const;
    expect(rate([won], { during: february })).toBeNull();
    expect(rate([lost], { during: february })).toBeNull();
    expect(rate([won, lost], { during: february })).toBeNull();
    expect(rate([lost, { ...won, closedOn: "2026-01-20" }, won], { during: february })).toBe(1);
  });

  it("is a number of numbers and exact of money, rounded once", () => {
    const wins = ["2026-01-10", "2026-01-11", "2026-01-12", "2026-02-10"].map(
      (closedOn) => ({ outcome: "won", closedOn }) as const,
    );
    expect(growth(wonOpportunities, { against: "previous" })(wins, { during: february })).toBe(-2 / 3);
    const exact = previous(
      [order("2026-01-10", "3e30"), order("2026-02-10", "4000000000000000000000000000000.00001")],
      {
        during: february,
      },
    );
    expect(String(exact)).toBe("0.3333333333333333333333333333333333");
    const long = previous(
      [order("2026-01-10", "7"), order("2026-02-10", "10000000000000000000000000000000000000007")],
      {
        during: february,
      },
    );
    expect(String(long)).toBe("1428571428571428571428571428571429000000");
  });

  it("looks at a stock at the end of both periods", () => {
    const open = { id: "a", stage: "any", outcome: "open", createdOn: "2026-01-05", amount: 90 } as const;
    const history = [
      { on: "2026-01-05", stage: "any", amount: 60 },
      { on: "2026-02-28", stage: "any", amount: 90 },
    ];
    const stock = growth(openPipeline, { against: "previous" });
    expect(String(stock([{ ...open, history }], { during: february }))).toBe("0.5");
    expect(String(stock([{ ...open, history }], { during: february, asOf: "2026-02-27" }))).toBe("0");
  });

  it("does not know what came after the day it is asked about, in neither period", () => {
    const orders = [order("2026-01-10", 10), order("2026-01-20", 10), order("2026-02-10", 30)];
    expect(String(previous(orders, { during: february, asOf: "2026-02-10" }))).toBe("2");
    expect(previous(orders, { during: february, asOf: "2026-02-09" })).toBeNull();
    const { parts } = measure(previous, orders, { during: february, asOf: "2026-02-20" });
    expect([parts?.["now"]?.during, parts?.["then"]?.during]).toEqual([
      { start: "2026-02-01", end: "2026-02-21" },
      { start: "2026-01-01", end: "2026-01-21" },
    ]);
    const early = measure(previous, orders, { during: february, asOf: "2026-01-15" });
    expect([early.value, early.parts?.["then"]?.value]).toEqual([null, null]);
  });

  it("grows what is composed, and is a metric of a stream", () => {
    const won = (closedOn: string, amount: number) =>
      ({ id: closedOn, stage: "won", outcome: "won", closedOn, amount }) as const;
    const opportunities = [won("2026-01-10", 50), won("2026-02-10", 90)];
    const quotas = ["2026-01", "2026-02"].map((label) => ({
      ownerId: "ann",
      kpi: "won-revenue",
      target: 100,
      period: periodOf(calendar(), "month", `${label}-01`),
    }));
    const attained = growth(quotaAttainment, { against: "previous" });
    expect(String(attained({ opportunities, quotas }, { during: february }))).toBe("0.8");
    const items: BookItem[] = [
      ...opportunities.map((record) => ({ kind: "opportunities", record }) as const),
      ...quotas.map((record) => ({ kind: "quotas", record }) as const),
    ];
    expect(String(evaluate(attained.during(february), items))).toBe("0.8");
    expect(evaluate(attained.metric, items)).toBeNull();
    expect(String(evaluate(growth(wonRevenue, { against: "previous" }).during(february), items))).toBe("0.8");
  });

  it("is called after its KPI", () => {
    expect([previous.id, previous.title]).toEqual(["revenue-growth-previous", "Revenue, growth on previous period"]);
    expect([yearAgo.id, yearAgo.title]).toEqual(["revenue-growth-year-ago", "Revenue, growth on year ago"]);
    expect([previous.unit, previous.better, previous.builtFrom]).toEqual(["ratio", "higher", ["revenue", "revenue"]]);
  });
});
