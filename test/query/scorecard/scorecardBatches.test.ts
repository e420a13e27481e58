import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { lostOpportunities } from "../../../src/kpi/conversion/lostOpportunities.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import { flow } from "../../../src/kpi/define/flow.js";
import { openOpportunities } from "../../../src/kpi/pipeline/openOpportunities.js";
import { openPipeline } from "../../../src/kpi/pipeline/openPipeline.js";
import { opportunitiesCreated } from "../../../src/kpi/pipeline/opportunitiesCreated.js";
import { weightedPipeline } from "../../../src/kpi/pipeline/weightedPipeline.js";
import { averageDealSize } from "../../../src/kpi/revenue/averageDealSize.js";
import { medianDealSize } from "../../../src/kpi/revenue/medianDealSize.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { medianSalesCycleClosedOnly } from "../../../src/kpi/speed/medianSalesCycleClosedOnly.js";
import { salesCycleClosedOnly } from "../../../src/kpi/speed/salesCycleClosedOnly.js";
import { count } from "../../../src/metric/count.js";
import { where } from "../../../src/metric/where.js";
import { dimension } from "../../../src/model/dimensions/dimension.js";
import { type BookRecords, salesBook } from "../../../src/model/book/salesBook.js";
import { closedOn } from "../../../src/model/accessors/opportunity.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { toPlain } from "../../../src/output/toPlain.js";
import { scorecard } from "../../../src/query/scorecard/scorecard.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { shownAnswer } from "../../oracle/exact.js";
import { manyDeals, shuffled } from "./manyDeals.js";
import { naiveRows, type Asked } from "./naiveDeals.js";
import { year } from "./smallBooks.js";

const flows = {
  ...{ wonOpportunities, winRate, wonRevenue, averageDealSize, medianDealSize, salesCycleClosedOnly },
  ...{ medianSalesCycleClosedOnly, opportunitiesCreated },
};
const stocks = { openOpportunities, openPipeline, weightedPipeline };
const kpis = { ...flows, ...stocks };

const crossing = [
  { start: "2026-01-01", end: "2027-01-01", label: "2026" },
  { start: "2026-03-15", end: "2026-03-16", label: "a day" },
  { start: "1990-01-01", end: "2490-01-01", label: "five centuries" },
];

const asked: readonly (readonly [string, Asked])[] = [
  ["by rep and stage", { kpis, by: ["rep", "stage"] }],
  [
    "by rep in a quarter, with totals",
    { kpis: { ...flows, openPipeline }, by: ["rep"], over: year.slice(0, 1), totals: true },
  ],
  ["by stage over periods that cross", { kpis: flows, by: ["stage"], over: [...year, ...crossing], totals: true }],
  ["on one day", { kpis: stocks, by: [], over: crossing.slice(1, 2) }],
  ["in all", { kpis, by: [] }],
];

function rowsOf(book: { readonly opportunities: readonly Opportunity[] }, request: Asked): Map<string, unknown> {
  const rows = scorecard(book, request) as readonly Readonly<Record<string, unknown>>[];
  const named = rows.map((row) => {
    const name = JSON.stringify([row["level"], ...request.by.map((each) => row[each])]);
    const answers = Object.keys(request.kpis).map((kpi) => [kpi, shownAnswer(row[kpi])] as const);
    return [`${name} ${[row["start"], row["end"]].join("/")}`, Object.fromEntries(answers)] as const;
  });
  expect(new Set(named.map(([name]) => name)).size).toBe(rows.length);
  return new Map(named);
}

describe("a scorecard over several batches of deals", () => {
  const deals = manyDeals(9_000);
  const mixed = { opportunities: shuffled(deals) };

  it.each(asked)("has the values of plain loops, in any order and in repeated queries: %s", (_, request) => {
    const expected = naiveRows(deals, request);
    const book = salesBook({ opportunities: deals });
    for (const given of [mixed, book, book, book]) expect(rowsOf(given, request)).toEqual(expected);
  });

  it.each([4_095, 4_096, 4_097, 8_192])("has every deal of %d", (length) => {
    const some = deals.slice(-length);
    const expected = naiveRows(some, { kpis, by: ["rep"] });
    const given = salesBook({ opportunities: some });
    for (const each of [{ opportunities: some }, given, given, given])
      expect(rowsOf(each, { kpis, by: ["rep"] })).toEqual(expected);
  });
});

const at = 9_077;

const sound = manyDeals(9_100);

/** Deals that can all be read, but for one of the last block. */
const dealsWith = (odd: Partial<Opportunity>): Opportunity[] =>
  sound.map((deal, index) => (index === at ? { ...deal, ownerId: "rep 1", ...odd } : deal));

const dueOn = ({ expectedCloseOn }: Opportunity): boolean => {
  if (expectedCloseOn !== "soon") return true;
  throw new SalesKpiError("unreadable-day", "no day", { field: "expectedCloseOn", value: expectedCloseOn });
};
const lostAndDue = defineKpi({
  ...openOpportunities,
  id: "lost-and-due",
  metric: where((deal: Opportunity) => deal.outcome === "lost", where(dueOn, count())),
});

/** A record's odd fields, the one that cannot be read, a KPI that needs it, and one that does not. */
const bad = [
  [{ outcome: "won", amount: "1,5" }, "amount", wonRevenue, openPipeline],
  [{ outcome: "won", amount: "x" }, "amount", medianDealSize, winRate],
  [{ outcome: "won", createdOn: "n/a" }, "createdOn", salesCycleClosedOnly, winRate],
  [{ outcome: "won", closedOn: "?" }, "closedOn", medianSalesCycleClosedOnly, wonRevenue],
  [{ outcome: "open", probability: "50%" }, "probability", weightedPipeline, openPipeline],
  [{ outcome: "lost", expectedCloseOn: "soon" }, "expectedCloseOn", lostAndDue, winRate],
  [{ outcome: "lost", amount: "n/a" }, "amount", null, averageDealSize],
  [{ outcome: "won", expectedCloseOn: "soon" }, "expectedCloseOn", null, lostAndDue],
] as const;

describe("a record of the last batch that cannot be read", () => {
  it.each(bad)("is named if a KPI needs it, and is no error for other KPIs: %o", (odd, field, needing, other) => {
    const opportunities = dealsWith({ amount: 5, ...odd });
    const readable = dealsWith({ amount: 5, outcome: odd.outcome, createdOn: null, closedOn: null, probability: null });
    const kpis = { other, wonOpportunities, openOpportunities };
    const answer = (deals: BookRecords): unknown =>
      toPlain(scorecard(deals, { kpis, by: ["rep"] }), { money: "string" });
    const expected = answer({ opportunities: readable });
    const book = salesBook({ opportunities });
    for (const given of [{ opportunities }, book, book, book]) {
      if (needing !== null)
        expect(thrownBy(() => scorecard(given, { kpis: { ...kpis, needing }, by: ["stage"] })).place).toMatchObject({
          ...{ record: "opportunities", index: at, id: `o${at}`, field },
        });
      expect(answer(given)).toEqual(expected);
    }
  });

  it("is named by its position in its list if a period needs its day", () => {
    const opportunities = dealsWith({ outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-30" });
    const book = salesBook({ opportunities: opportunities.toReversed() });
    for (let time = 0; time < 3; time += 1)
      for (const each of [{ winRate }, { openPipeline }]) {
        const { code, place } = thrownBy(() => scorecard(book, { kpis: each, over: year }));
        expect([code, place]).toMatchObject([
          "unreadable-day",
          { record: "opportunities", index: 9_099 - at, id: `o${at}`, field: "closedOn", value: "2026-02-30" },
        ]);
        expect(scorecard(book, { kpis: { opportunitiesCreated }, over: year })).toHaveLength(5);
      }
  });

  it("is no error if its day cannot be read, and no KPI counts it", () => {
    const opportunities = dealsWith({ outcome: "lost", closedOn: "2026-02-30" });
    const readable = dealsWith({ outcome: "lost", closedOn: null });
    const answer = (deals: BookRecords): unknown =>
      toPlain(scorecard(deals, { kpis: { wonRevenue, salesCycleClosedOnly }, over: year }), { money: "string" });
    const book = salesBook({ opportunities });
    for (const given of [{ opportunities }, book, book, book]) {
      expect(answer(given)).toEqual(answer({ opportunities: readable }));
      for (const needing of [{ winRate }, { wonRevenue, lostOpportunities }])
        expect(thrownBy(() => scorecard(given, { kpis: needing, over: year })).place).toMatchObject({ id: `o${at}` });
    }
  });

  it("is named if neither its day nor the predicate of a KPI can be read", () => {
    const wonAndDue = defineKpi({
      ...openOpportunities,
      id: "won-and-due",
      timeBasis: flow<Opportunity>(closedOn),
      metric: where(
        dueOn,
        where((deal: Opportunity) => deal.outcome === "won", count()),
      ),
    });
    const opportunities = dealsWith({ outcome: "won", closedOn: "2026-02-30", expectedCloseOn: "soon" });
    const book = salesBook({ opportunities });
    for (const given of [{ opportunities }, book, book, book])
      expect(thrownBy(() => scorecard(given, { kpis: { wonAndDue }, over: year })).place).toMatchObject({
        id: `o${at}`,
        field: "closedOn",
      });
  });

  it("is no error if only its key cannot be read, and no period contains its day", () => {
    const opportunities = dealsWith({ outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-10", stage: "odd" });
    const tier = dimension("tier", {
      opportunities: () => (deal) => {
        if (deal.stage === "odd") throw new SalesKpiError("unknown-name", "no tier", { field: "stage" });
        return deal.stage;
      },
    });
    const book = salesBook({ opportunities });
    const ask = (over: typeof year): unknown[] => scorecard(book, { kpis: { wonOpportunities }, by: [tier], over });
    for (let time = 0; time < 3; time += 1) {
      expect(thrownBy(() => ask(year)).place).toMatchObject({ index: at, id: `o${at}`, field: "stage" });
      expect(ask(year.slice(1))).not.toEqual([]);
    }
  });
});
