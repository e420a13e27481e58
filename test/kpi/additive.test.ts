import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBookKpi, type AnyKpi } from "../../src/kpi/define/bookKpi.js";
import { derive } from "../../src/kpi/define/derive.js";
import { factsOf } from "../../src/kpi/define/factsOf.js";
import { isAdditive } from "../../src/kpi/define/isAdditive.js";
import { eraseKpiTypes } from "../../src/kpi/define/kpi.js";
import { activeCustomers, lostOpportunities, winRate, wonOpportunities } from "../../src/kpi/index.js";
import { count } from "../../src/metric/count.js";
import { distinct } from "../../src/metric/distinct.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { map } from "../../src/metric/map.js";
import { project, unnest } from "../../src/metric/unnest.js";
import { where } from "../../src/metric/where.js";
import { addedUp } from "../oracle/addedUp.js";
import { randomBook } from "../oracle/randomBook.js";
import { dividedSums } from "./additive.js";
import { kpisByName } from "./kpisByName.js";
import { pinnedBook } from "./pinnedBook.js";

const baseKpis = [...kpisByName].flatMap(([name, kpi]) =>
  isBookKpi(kpi) ? [] : [{ name, kpi, metric: eraseKpiTypes(kpi).metric }],
);
const additive = baseKpis.filter(({ metric }) => metric.additive === true);
const others = baseKpis.filter(({ metric }) => metric.additive !== true);

/** Shares whose facts in the pinned book all answer 0: none is a new customer's before a period is cut. */
const addUpByChance: readonly string[] = ["newCustomerShare"];

const additiveNames: readonly string[] = [
  "leadsConverted",
  "leadsCreated",
  "qualifiedLeads",
  "opportunitiesCreated",
  "pipelineCreated",
  "lostOpportunities",
  "quotesSent",
  "wonOpportunities",
  "crossSellRevenue",
  "grossMargin",
  "newCustomers",
  "revenue",
  "salesOrders",
  "salesVolume",
  "upsellRevenue",
  "wonMargin",
  "wonRevenue",
  "activitiesHeld",
  "appointmentsBooked",
  "effortMinutes",
  "lostTimeCost",
  "meetingsHeld",
  "proposalsSent",
  "marketingCosts",
  "repTimeCost",
  "salesCompensation",
  "salesCosts",
  "salesSalaries",
  "sellingExpenses",
  "coachingSessions",
  "trainingHours",
  "marketingSourcedMargin",
  "marketingSourcedRevenue",
];

const valueOf = (kpi: AnyKpi, facts: readonly unknown[]): unknown =>
  evaluate(eraseKpiTypes(kpi as never).metric, facts);

describe("an additive KPI", () => {
  it.each(additive)("$name of all facts is the sum of its answers for the parts, however they are divided", (entry) => {
    const { name, kpi } = entry;
    fc.assert(
      fc.property(randomBook, fc.infiniteStream(fc.nat({ max: 2 })), (book, draws) => {
        const parts: unknown[][] = [[], [], []];
        for (const fact of factsOf(eraseKpiTypes(kpi), book)) parts[draws.next().value as number]?.push(fact);
        const texts = parts.map((facts) => String(valueOf(kpi, facts)));
        const whole = String(valueOf(kpi, parts.flat()));
        if (dividedSums.includes(name)) expect(Number(addedUp(texts))).toBeCloseTo(Number(whole), 9);
        else expect(addedUp(texts)).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("is every count and sum of facts with a day, and no other figure of the catalogue", () => {
    expect(baseKpis.filter(({ kpi }) => isAdditive(kpi)).map(({ name }) => name)).toEqual(additiveNames);
  });
});

describe("any other KPI", () => {
  it("has facts in the pinned book whose single answers do not add up", () => {
    const addingUp = others.filter(({ kpi }) => {
      const facts = [...factsOf(eraseKpiTypes(kpi), pinnedBook)];
      const single = facts.map((fact) => valueOf(kpi, [fact]));
      return (
        single.every((value) => value !== null) &&
        Number(valueOf(kpi, facts)) === single.reduce<number>((sum, value) => sum + Number(value), 0)
      );
    });
    expect(addingUp.map(({ name }) => name)).toEqual(addUpByChance);
  });

  it("is every stock, because the months of a stock do not make its year", () => {
    const stocks = baseKpis.filter(({ kpi }) => kpi.timeBasis.kind !== "flow");
    expect(stocks.filter(({ kpi }) => isAdditive(kpi))).toEqual([]);
    expect(stocks.some(({ metric }) => metric.additive === true)).toBe(true);
  });
});

describe("isAdditive", () => {
  it("tells a distinct count from a count of facts", () => {
    const orders = [
      { id: "1", accountId: "acme", on: "2026-01-05", amount: 10 },
      { id: "2", accountId: "acme", on: "2026-02-05", amount: 10 },
    ];
    expect(activeCustomers({ orders })).toBe(1);
    expect(orders.map((order) => activeCustomers({ orders: [order] }))).toEqual([1, 1]);
    expect(isAdditive(activeCustomers)).toBe(false);
    expect(isAdditive(wonOpportunities)).toBe(true);
  });

  it("believes a composed KPI that is declared additive if its parts are", () => {
    const closed = { won: wonOpportunities, lost: lostOpportunities };
    const total = ({ won, lost }: { readonly won: number; readonly lost: number }): number => won + lost;
    expect(isAdditive(derive(closed, total, { additive: true }))).toBe(true);
    expect(isAdditive(derive(closed, total))).toBe(false);
    expect(isAdditive(derive({ rate: winRate }, ({ rate }) => rate, { additive: true }))).toBe(false);
  });
});

describe("the combinators of a metric", () => {
  it("leave a sum additive where they only choose its items, and not where they change its answer", () => {
    const counts = count();
    expect(where(() => true, counts).additive).toBe(true);
    expect(unnest((items: readonly string[]) => items, counts).additive).toBe(true);
    expect(project((item: string) => item, counts).additive).toBe(true);
    expect(
      where(
        () => true,
        distinct((text: string) => text),
      ).additive,
    ).toBeUndefined();
    expect(map(counts, (n) => n * n).additive).toBe(false);
  });
});
