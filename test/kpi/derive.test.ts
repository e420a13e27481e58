import { describe, expect, it } from "vitest";
import { cohortWinRate } from "../../src/kpi/conversion/cohortWinRate.js";
import { lostOpportunities } from "../../src/kpi/conversion/lostOpportunities.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import type { BookItem } from "../../src/kpi/define/bookKpi.js";
import { derive } from "../../src/kpi/define/derive.js";
import { growth } from "../../src/kpi/define/growth.js";
import { leadsCreated } from "../../src/kpi/leads/leadsCreated.js";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { evaluate } from "../../src/metric/evaluate.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const deal = (outcome: Opportunity["outcome"], closedOn: string | null, amount: number): Opportunity => ({
  id: `${outcome} ${closedOn ?? "never"}`,
  stage: "any",
  outcome,
  createdOn: "2026-01-05",
  closedOn,
  amount,
});

const opportunities = [
  deal("won", "2026-02-10", 100),
  deal("won", "2026-05-10", 300),
  deal("lost", "2026-02-20", 50),
  deal("open", null, 70),
];
const leads = [
  { id: "l1", createdOn: "2026-01-02" },
  { id: "l2", createdOn: "2026-02-02" },
  { id: "l3", createdOn: "2026-05-02" },
];
const q1 = { start: "2026-01-01", end: "2026-04-01" };

const revenuePerLead = derive(
  { revenue: wonRevenue, leads: leadsCreated },
  ({ revenue, leads: created }) => (created === 0 ? null : revenue.div(created)),
  { id: "revenue-per-lead", title: "Revenue per lead", unit: "money" },
);

describe("a KPI derived of others", () => {
  it("evaluates each part over its own records and clock", () => {
    expect(String(revenuePerLead({ opportunities, leads }))).toBe("133.3333333333333333333333333333333");
    expect(String(revenuePerLead(salesBook({ opportunities, leads }), { during: q1 }))).toBe("50");
    expect(String(revenuePerLead({ opportunities, leads }, { asOf: "2026-01-31" }))).toBe("0");
    expect(revenuePerLead({ opportunities, leads: [] })).toBeNull();
  });

  it("gives a stock its day and a flow its period of the same window", () => {
    const openPerWin = derive({ open: openOpportunities, won: wonOpportunities }, ({ open, won }) => [open, won]);
    expect(openPerWin({ opportunities }, { during: q1 })).toEqual([2, 1]);
    expect(openPerWin({ opportunities }, { during: q1, asOf: "2026-02-10" })).toEqual([3, 1]);
    expect(openPerWin({ opportunities })).toEqual([1, 2]);
  });

  it("is a metric over records told by their kind, its state the record of its parts' states", () => {
    const items: BookItem[] = [
      ...opportunities.map((record) => ({ kind: "opportunities", record }) as const),
      ...leads.map((record) => ({ kind: "leads", record }) as const),
      { kind: "teams", record: { id: "of no concern" } },
    ];
    expect(String(evaluate(revenuePerLead.metric, items))).toBe(String(revenuePerLead({ opportunities, leads })));
    expect(String(evaluate(revenuePerLead.during(q1), items))).toBe("50");
    expect(String(evaluate(revenuePerLead.at("2026-02-10"), items))).toBe("50");
    expect(Object.keys(revenuePerLead.metric.init())).toEqual(["revenue", "leads"]);
  });

  it("describes itself as told, and where it is not told after its first part", () => {
    const { id, title, unit, topic, nature, builtFrom, formula } = revenuePerLead;
    expect([id, title, unit]).toEqual(["revenue-per-lead", "Revenue per lead", "money"]);
    expect([topic, nature, formula]).toEqual(["revenue", "lagging", "of revenue, leads"]);
    expect(builtFrom).toEqual(["won-revenue", "leads-created"]);
    const untold = derive({ won: wonOpportunities, lost: lostOpportunities }, () => 0);
    expect([untold.id, untold.title, untold.unit]).toEqual(["won-and-lost", "won and lost", "ratio"]);
  });

  it("is composed again", () => {
    const twice = derive({ each: revenuePerLead, rate: winRate }, ({ each, rate }) => [String(each), rate]);
    expect(twice({ opportunities, leads }, { during: q1 })).toEqual(["50", 1 / 2]);
    expect(twice.metric.result(twice.metric.init())).toEqual(["null", null]);
    const items = opportunities.map((record) => ({ kind: "opportunities", record }) as const);
    expect(
      evaluate(twice.during(q1), [...items, { kind: "leads", record: { id: "l", createdOn: "2026-01-01" } }]),
    ).toEqual(["100", 1 / 2]);
  });

  it("reads lists that can be read only once", () => {
    function* oneByOne(): Generator<Opportunity> {
      yield* opportunities;
    }
    const parts = derive({ won: wonOpportunities, lost: lostOpportunities, rate: cohortWinRate }, (values) => values);
    const expected = { won: 2, lost: 1, rate: 2 / 4 };
    expect(parts({ opportunities: oneByOne() })).toEqual(expected);
    expect(derive({ parts }, (values) => values.parts)({ opportunities: oneByOne() })).toEqual(expected);
    expect(
      growth(wonOpportunities, { against: "previous" })(oneByOne(), {
        during: { start: "2026-04-01", end: "2026-07-01" },
      }),
    ).toBe(0);
  });

  it("takes a name that means something elsewhere", () => {
    const odd = derive({ ["__proto__"]: wonOpportunities, constructor: lostOpportunities }, (values) =>
      Object.entries(values),
    );
    expect(odd({ opportunities })).toEqual([
      ["__proto__", 2],
      ["constructor", 1],
    ]);
    expect(Object.keys(odd.metric.init())).toEqual(["__proto__", "constructor"]);
  });
});
