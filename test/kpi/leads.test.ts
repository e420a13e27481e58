import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { costPerLead } from "../../src/kpi/leads/costPerLead.js";
import { leadFitShare } from "../../src/kpi/leads/leadFitShare.js";
import { leadsConverted } from "../../src/kpi/leads/leadsConverted.js";
import { leadToWinRate } from "../../src/kpi/leads/leadToWinRate.js";
import { leadVelocityRate } from "../../src/kpi/leads/leadVelocityRate.js";
import { qualifiedLeads } from "../../src/kpi/leads/qualifiedLeads.js";
import type { Lead } from "../../src/model/records/lead.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const lead = (id: string, more: Partial<Lead> = {}): Lead => ({ id, createdOn: "2026-01-05", ...more });
const deal = (id: string, more: Partial<Opportunity> = {}): Opportunity => ({
  id,
  stage: "any",
  outcome: "won",
  createdOn: "2026-01-10",
  closedOn: "2026-02-20",
  ...more,
});
const january = { start: "2026-01-01", end: "2026-02-01" };
const february = { start: "2026-02-01", end: "2026-03-01" };

describe("a lead that led to a win", () => {
  it("names the opportunity, or is named by it, and one win is enough", () => {
    const leads = [lead("a", { opportunityId: "o1" }), lead("b"), lead("c"), lead("d", { opportunityId: "gone" })];
    const opportunities = [
      deal("o1"),
      deal("o2", { leadId: "b", outcome: "lost" }),
      deal("o3", { leadId: "b" }),
      deal("o4", { leadId: "c", outcome: "open", closedOn: null }),
    ];
    expect(leadToWinRate({ leads, opportunities })).toBe(2 / 4);
    expect(leadToWinRate(leads)).toBe(0);
  });

  it("led to it on the day of its first win, and on any where a win has no day", () => {
    const rateOn = (asOf: string, ...opportunities: Opportunity[]): number | null =>
      leadToWinRate({ leads: [lead("a", { opportunityId: "o1" })], opportunities }, { asOf });
    const late = deal("o1", { closedOn: "2026-03-01" });
    const early = deal("o2", { closedOn: "2026-02-01", leadId: "a" });
    expect(["2026-01-31", "2026-02-01"].map((day) => rateOn(day, late, early))).toEqual([0, 1]);
    expect(["2026-01-31", "2026-02-01"].map((day) => rateOn(day, early, late))).toEqual([0, 1]);
    expect(rateOn("2026-02-01", late)).toBe(0);
    expect(rateOn("2026-01-05", deal("o1", { closedOn: null }), early)).toBe(1);
    expect(rateOn("2026-01-05", late, deal("o2", { closedOn: null, leadId: "a" }))).toBe(1);
  });
});

describe("leads by what happened to them", () => {
  const leads = [
    lead("a", { qualifiedOn: "2026-01-31", convertedOn: "2026-02-28" }),
    lead("b", { qualifiedOn: "2026-02-01" }),
    lead("c", { createdOn: null, qualifiedOn: "2026-02-10", convertedOn: "2026-02-11" }),
    lead("d", { createdOn: "2026-02-20", qualifiedOn: "2026-02-12", opportunityId: "gone" }),
  ];

  it("belong to the period it happened in", () => {
    expect([january, february].map((during) => qualifiedLeads(leads, { during }))).toEqual([1, 3]);
    expect([january, february].map((during) => leadsConverted(leads, { during }))).toEqual([0, 2]);
    expect([qualifiedLeads(leads), leadsConverted(leads)]).toEqual([4, 3]);
    expect(measure(leadsConverted, leads, { during: february })).toMatchObject({ value: 2, missing: 1 });
  });

  it("were known on a day only if they had come in by then", () => {
    expect(["2026-02-11", "2026-02-19", "2026-02-20"].map((asOf) => qualifiedLeads(leads, { asOf }))).toEqual([
      2, 2, 3,
    ]);
    expect(leadsConverted(leads, { asOf: "2026-02-27" })).toBe(0);
    expect(leadsConverted(leads, { asOf: "2026-02-28" })).toBe(1);
  });

  it("grow on the period before, which is as long", () => {
    expect(leadVelocityRate({ leads }, { during: february })).toBe(2);
    expect(leadVelocityRate({ leads }, { during: january })).toBeNull();
    expect(leadVelocityRate({ leads }, { during: february, asOf: "2026-02-01" })).toBeNull();
    expect(leadVelocityRate({ leads })).toBeNull();
    expect([leadVelocityRate.id, leadVelocityRate.builtFrom]).toEqual([
      "lead-velocity-rate",
      ["qualified-leads", "qualified-leads"],
    ]);
  });
});

describe("the fit of leads", () => {
  const fit = leadFitShare({ segment: "Gold", size: ["large", "huge"] });
  const book = {
    leads: [
      { ...lead("a", { segment: "Gold", opportunityId: "o1" }), size: "small" },
      lead("b", { segment: "Gold", convertedOn: "2026-02-10" }),
      lead("c", { segment: "Silver" }),
      lead("d", { segment: "Gold" }),
    ],
    opportunities: [deal("o1", { accountId: "acme" }), deal("o2", { leadId: "b", accountId: "acme" })],
    accounts: [{ id: "acme", segment: "Silver", size: "huge", createdOn: "2026-02-15" }],
  };

  it("is told by the lead itself, else by the account of its opportunity", () => {
    expect(fit(book)).toBe(1 / 3);
    expect(measure(fit, book)).toMatchObject({ n: 3, missing: 1, numerator: 1, denominator: 3, method: "wilson" });
  });

  it("was told by the account once the lead was converted and the account was there", () => {
    const days = ["2026-02-09", "2026-02-14", "2026-02-15"] as const;
    expect(days.map((asOf) => measure(fit, book, { asOf })).map(({ value, missing }) => [value, missing])).toEqual([
      [0, 2],
      [0, 2],
      [1 / 3, 1],
    ]);
    const accounts = book.accounts.map((account) => ({ ...account, createdOn: null }));
    expect(days.map((asOf) => fit({ ...book, accounts }, { asOf }))).toEqual([0, 1 / 3, 1 / 3]);
  });

  it("needs criteria", () => {
    expect(thrownBy(() => leadFitShare({})).code).toBe("impossible-request");
  });
});

describe("the cost of leads", () => {
  it("is set against the leads of the same source, and costs without one stand alone", () => {
    const book = {
      leads: [lead("a", { source: "web" }), lead("b", { source: "web" }), lead("c", { source: "fair" })],
      costs: [
        { on: "2026-01-10", amount: 100, kind: "marketing", source: "web" },
        { on: "2026-01-10", amount: 7, kind: "marketing" },
        { on: "2026-01-10", amount: 50, kind: "tools", source: "fair" },
      ],
    };
    const rows = scorecard(book, { kpis: { costPerLead }, by: ["source"], over: [january] });
    expect(rows.map(({ source, costPerLead: cost }) => [source, cost && Number(cost)])).toEqual([
      ["fair", 0],
      ["web", 50],
      [null, null],
    ]);
  });
});
