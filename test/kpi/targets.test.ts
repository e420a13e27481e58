import { describe, expect, it } from "vitest";
import { attainmentOf } from "../../src/kpi/targets/attainmentOf.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import { paceOf } from "../../src/kpi/targets/paceOf.js";
import { quotaFor } from "../../src/kpi/targets/quotaFor.js";
import { quotaToDateFor } from "../../src/kpi/targets/quotaToDateFor.js";
import { repsAtQuotaOf } from "../../src/kpi/targets/repsAtQuotaOf.js";
import { repsAtQuotaShare } from "../../src/kpi/targets/repsAtQuotaShare.js";
import { gapOf } from "../../src/kpi/targets/gapOf.js";
import { existingCustomers } from "../../src/kpi/revenue/existingCustomers.js";
import { quotaView } from "../../src/review/quotaView.js";
import type { Order } from "../../src/model/records/order.js";
import { leadsCreated } from "../../src/kpi/leads/leadsCreated.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import { measure } from "../../src/kpi/define/measure.js";
import type { Quota } from "../../src/model/records/quota.js";
import { calendar } from "../../src/time/calendar.js";
import { months } from "../../src/time/months.js";
import { quarters } from "../../src/time/quarters.js";
import { years } from "../../src/time/years.js";

const [year] = years(calendar(), 2026) as [Quota["period"]];
const [q1, q2] = quarters(calendar(), 2026) as [Quota["period"], Quota["period"]];
const [january, february] = months(calendar(), 2026) as [Quota["period"], Quota["period"]];

const quota = (holder: string, target: Quota["target"], period: Quota["period"], kpi = "won-revenue"): Quota => ({
  ...(holder.startsWith("team ") ? { teamId: holder.slice(5) } : { ownerId: holder }),
  kpi,
  target,
  period,
});

const organisation = {
  teams: [{ id: "all" }, { id: "north", parentId: "all" }, { id: "fjord", parentId: "north" }],
  reps: [
    { id: "ann", memberships: [{ teamId: "fjord" }] },
    {
      id: "bob",
      memberships: [
        { teamId: "fjord", to: "2026-04-01" },
        { teamId: "south", from: "2026-04-01" },
      ],
    },
  ],
};

const asked = (quotas: readonly Quota[], during?: Quota["period"]): string =>
  quotaFor("won-revenue")({ ...organisation, quotas }, { during }).toFixed();

describe("the quota of a period", () => {
  it("is the sum of those for that KPI whose whole period lies in it", () => {
    const quotas = [
      quota("ann", "100.10", q1),
      quota("bob", 0.2, q1),
      quota("ann", 7, january),
      quota("ann", 1000, q2),
      quota("ann", 5, q1, "revenue"),
    ];
    expect(asked(quotas, january)).toBe("7");
    expect(asked(quotas, february)).toBe("0");
    expect(asked(quotas, q2)).toBe("1000");
    expect(asked(quotas.slice(3), { start: "2026-04-01", end: "2026-06-30" })).toBe("0");
    expect(asked([])).toBe("0");
  });

  it("is a level's own where it has one, and never added to those below", () => {
    const reps = [quota("ann", 60, q1), quota("bob", 50, q1)];
    expect(asked(reps, q1)).toBe("110");
    expect(asked([...reps, quota("team fjord", 100, q1)], q1)).toBe("100");
    expect(asked([quota("team north", 90, q1), ...reps], q1)).toBe("90");
    expect(
      asked([quota("team all", 80, q1), quota("team fjord", 100, q1), ...reps, quota("team south", 3, q1)], q1),
    ).toBe("83");
    expect(asked([...reps, quota("team south", 3, q1)], q1)).toBe("113");
  });

  it("stands for those below in its own time alone", () => {
    const quotas = [quota("ann", 60, q1), quota("team fjord", 100, q1), quota("ann", 70, q2), quota("bob", 9, q2)];
    expect([q1, q2, year].map((period) => asked(quotas, period))).toEqual(["100", "79", "179"]);
    expect(asked([quota("team fjord", 500, year), ...quotas], year)).toBe("509");
  });

  it("knows the team a rep was in on its first day", () => {
    const quotas = [
      quota("team fjord", 100, q1),
      quota("team fjord", 100, q2),
      quota("bob", 30, q1),
      quota("bob", 30, q2),
    ];
    expect([q1, q2].map((period) => asked(quotas, period))).toEqual(["100", "130"]);
  });

  it("is the longer one where a holder has one for the year and others within it", () => {
    const quotas = [quota("bob", 100, year), quota("bob", 30, q1), quota("bob", 30, q2), quota("bob", 12, january)];
    expect([year, q1, q2, january].map((period) => asked(quotas, period))).toEqual(["100", "30", "30", "12"]);
    expect(asked([quota("ann", 20, q1), quota("ann", 5, q1)], q1)).toBe("25");
  });

  it("keeps a rep and a team of the same name apart", () => {
    const quotas = [quota("team ann", 10, q1), quota("ann", 5, q1)];
    expect(asked(quotas, q1)).toBe("15");
    expect(quotaFor("won-revenue")(quotas, { during: q1 }).toFixed()).toBe("15");
  });

  it("without an organisation is the sum of all", () => {
    const quotas = [quota("ann", 60, q1), quota("team fjord", 100, q1)];
    expect(quotaFor("won-revenue")(quotas).toFixed()).toBe("160");
    expect(quotaFor("won-revenue")({ quotas }).toFixed()).toBe("160");
  });

  it("says how many it counted", () => {
    const quotas = [
      quota("ann", 60, q1),
      quota("bob", 50, q1),
      quota("team fjord", 100, q1),
      quota("team south", 1, q2),
    ];
    expect(measure(quotaFor("won-revenue"), { ...organisation, quotas })).toMatchObject({ n: 2, missing: 0 });
  });
});

describe("attainment", () => {
  const opportunities = [{ id: "a", stage: "won", outcome: "won", closedOn: "2026-02-01", amount: "0.30" } as const];

  it("is the actual by the quota, exactly", () => {
    const quotas = [quota("ann", 0.1, q1)];
    expect(String(quotaAttainment({ opportunities, quotas }, { during: q1 }))).toBe("3");
    expect(String(quotaAttainment({ opportunities, quotas: [quota("ann", 0.9, q1)] }))).toBe(
      "0.3333333333333333333333333333333333",
    );
  });

  it("is null without a quota, and with one of 0", () => {
    expect(quotaAttainment({ opportunities, quotas: [] })).toBeNull();
    expect(quotaAttainment({ opportunities, quotas: [quota("ann", 0, q1)] })).toBeNull();
    expect(quotaAttainment({ opportunities, quotas: [quota("ann", 5, q1, "revenue")] })).toBeNull();
  });

  it("is there for the quotas of any KPI that adds up, counts among them", () => {
    const orders = [{ id: "r", accountId: "acme", on: "2026-02-01", amount: 450 }];
    const ofRevenue = attainmentOf(revenue);
    expect(String(ofRevenue({ orders, quotas: [quota("ann", 500, q1, "revenue"), quota("ann", 9, q1)] }))).toBe("0.9");
    expect([ofRevenue.id, ofRevenue.title, ofRevenue.unit]).toEqual([
      "revenue-attainment",
      "Revenue, attainment",
      "ratio",
    ]);
    const leads = [
      { id: "a", createdOn: "2026-02-01" },
      { id: "b", createdOn: "2026-05-01" },
    ];
    const ofLeads = attainmentOf(leadsCreated, { id: "lead-goal" });
    expect(String(ofLeads({ leads, quotas: [quota("ann", 4, q1, "leads-created")] }, { during: q1 }))).toBe("0.25");
    expect([ofLeads.id, ofLeads.builtFrom]).toEqual(["lead-goal", ["leads-created", "quota-for-leads-created"]]);
  });

  it("is there for a KPI that is composed of others", () => {
    const bought = (id: string, accountId: string, on: string): Order => ({ id, accountId, on, amount: 1 });
    const orders = [
      bought("1", "acme", "2025-12-01"),
      bought("2", "beta", "2025-12-02"),
      ...["acme", "beta", "new"].map((account, index) => bought(`q${index.toString()}`, account, "2026-02-01")),
    ];
    const quotas = [quota("ann", 8, q1, "existing-customers")];
    const asked = { during: q1 };
    expect(String(attainmentOf(existingCustomers)({ orders, quotas }, asked))).toBe("0.25");
    expect(String(gapOf(existingCustomers)({ orders, quotas }, asked))).toBe("6");
    expect(String(paceOf(existingCustomers)({ orders, quotas }, { ...asked, asOf: "2026-06-01" }))).toBe("0.25");
    const rows = quotaView({ orders, quotas }, { kpi: existingCustomers, over: [q1] });
    expect(rows.find(({ level }) => level === "total")).toMatchObject({ actual: 2, attained: false });
  });
});

describe("the pace towards a quota", () => {
  const june = { start: "2026-06-01", end: "2026-07-01", label: "June" };
  const sold = { orders: [{ on: "2026-06-02", amount: 150 }], quotas: [quota("ann", 440, june, "revenue")] };
  const paced = (asOf: string, options = {}): string | undefined =>
    paceOf(revenue, options)(sold as never, { during: june, asOf })?.toString();

  it("goes by the business days that are over, the day itself among them", () => {
    expect(paced("2026-06-12")).toBe("0.75");
    expect(paced("2026-06-14")).toBe("0.75");
    expect(paced("2026-06-15")).toBe("0.6818181818181818181818181818181818");
    expect(paced("2026-06-30")).toBe("0.3409090909090909090909090909090909");
    expect(paced("2026-08-01")).toBe("0.3409090909090909090909090909090909");
  });

  it("leaves out the holidays it is told, and knows none before anything is due", () => {
    expect(paced("2026-06-12", { holidays: ["2026-06-01", "2026-06-30"] })).toBe(
      "0.7575757575757575757575757575757576",
    );
    expect(paced("2026-05-31")).toBeUndefined();
    expect(paced("2026-06-01", { weekend: [1, 6, 7] })).toBeUndefined();
  });

  it("counts no quota whose time has not begun", () => {
    const quotas = [quota("ann", 100, q1), quota("ann", 900, q2)];
    const due = quotaToDateFor("won-revenue")({ quotas }, { asOf: "2026-03-31" });
    expect(due.toString()).toBe("100");
    expect(quotaToDateFor("won-revenue")({ quotas }).toString()).toBe("1000");
  });
});

describe("the share of reps at quota", () => {
  const deal = (ownerId: string, closedOn: string, amount: number) => ({
    ...{ id: `${ownerId} ${closedOn}`, stage: "won", outcome: "won" as const, createdOn: "2025-12-01" },
    ...{ ownerId, closedOn, amount },
  });
  const book = {
    opportunities: [deal("ann", "2026-01-10", 50), deal("ann", "2026-02-10", 150), deal("bob", "2026-02-10", 99.99)],
    quotas: [
      quota("ann", 100, january),
      quota("ann", 100, february),
      quota("bob", 100, february),
      quota("cid", 0, february),
      quota("team all", 1, february),
    ],
  };

  it("meets a rep's quotas together, and asks no team and nobody whose quota is 0", () => {
    expect(repsAtQuotaShare(book)).toBe(1 / 2);
    expect(repsAtQuotaShare(book, { during: january })).toBe(0);
    expect(repsAtQuotaShare(book, { during: february })).toBe(1 / 2);
    expect(repsAtQuotaShare(book, { asOf: "2026-02-09" })).toBe(0);
    expect(repsAtQuotaShare({ ...book, quotas: book.quotas.slice(3) })).toBeNull();
  });

  it("counts what was reached once, where a rep has two quotas for one period", () => {
    const twice = { ...book, quotas: [quota("bob", 50, february), quota("bob", 50, february)] };
    expect(repsAtQuotaShare(twice)).toBe(0);
    expect(repsAtQuotaShare({ ...twice, quotas: [...twice.quotas.slice(1), quota("bob", "49.99", february)] })).toBe(1);
  });

  it("carries the interval of a share of counts", () => {
    const { n, numerator, interval } = measure(repsAtQuotaShare, book as never);
    expect([n, numerator, interval?.level]).toEqual([2, 1, 0.95]);
  });

  it("is there for any KPI that quotas were set for", () => {
    const leads = [{ id: "a", ownerId: "ann", createdOn: "2026-01-05" }];
    const share = repsAtQuotaOf(leadsCreated)({
      leads,
      quotas: [quota("ann", 1, january, "leads-created"), quota("bob", 1, january, "leads-created")],
    });
    expect(share).toBe(1 / 2);
  });
});
