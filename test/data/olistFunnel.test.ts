import { expect, it } from "vitest";
import {
  leadConversionRate,
  leadsCreated,
  measure,
  medianSalesCycleClosedOnly,
  salesCycleClosedOnly,
  scorecard,
  wonOpportunities,
} from "sales-kpi";
import { calendar, months } from "sales-kpi/time";
import { olistBook } from "../../examples/books/olistBook.js";
import { describeData } from "./realData.js";

describeData("olist_funnel", (folder) => {
  const { book, issues } = olistBook(folder);

  it("keeps every lead and deal, and reports the deal that was won before its first contact", () => {
    expect(book.leads).toHaveLength(8000);
    expect(book.opportunities).toHaveLength(842);
    expect(issues.filter((issue) => issue.excluded)).toEqual([]);
    expect(issues.filter((issue) => issue.code === "closed-before-created")).toHaveLength(1);
  });

  it("has the published conversion, of the whole cohort and of two of its sources", () => {
    expect(measure(leadConversionRate, book)).toMatchObject({ value: 842 / 8000, numerator: 842, denominator: 8000 });
    const rows = scorecard(book, { kpis: { leadConversionRate, leadsCreated }, by: ["source"] });
    const rateOf = (source: string | null): unknown => rows.find((row) => row.source === source)?.leadConversionRate;
    expect(rateOf("organic search")).toBe(271 / 2296);
    expect(rateOf("social")).toBe(75 / 1350);
  });

  it("keeps the blank source apart from the source called unknown", () => {
    const rows = scorecard(book, { kpis: { leadsCreated }, by: ["source"] });
    const leadsOf = (source: string | null): unknown => rows.find((row) => row.source === source)?.leadsCreated;
    expect(leadsOf(null)).toBe(60);
    expect(leadsOf("unknown")).toBe(1099);
  });

  it("has the published days to win, the negative one kept and those of one day at 0", () => {
    expect(salesCycleClosedOnly(book)).toBeCloseTo(48.440617577197, 12);
    expect(medianSalesCycleClosedOnly(book)).toBe(14);
    const days = book.opportunities.map((deal) => salesCycleClosedOnly([deal]));
    expect(days.filter((count) => count === 0)).toHaveLength(33);
    expect(days.filter((count) => count !== null && count < 0)).toEqual([-2]);
  });

  it("has the same months in parts and whole", () => {
    const over = [...months(calendar(), 2017), ...months(calendar(), 2018)];
    const rows = scorecard(book, { kpis: { leadsCreated, wonOpportunities }, over });
    expect(rows.reduce((total, row) => total + row.leadsCreated, 0)).toBe(8000);
    expect(rows.reduce((total, row) => total + row.wonOpportunities, 0)).toBe(842);
  });

  it("reads the dirty variants, told their formats, as the same days", () => {
    const dirty = olistBook(`${folder}/dirty_variants`, {
      leads: "mql.csv",
      deals: "closed_deals.csv",
      leadDates: "dd-MM-yyyy",
      dealDates: "dd-MM-yyyy HH:mm",
    }).book;
    expect(leadConversionRate(dirty)).toBe(842 / 8000);
    expect(dirty.leads.map(({ id, createdOn }) => [id, createdOn])).toEqual(
      book.leads.map(({ id, createdOn }) => [id, createdOn]),
    );
    expect(dirty.opportunities.map(({ id, closedOn }) => [id, closedOn])).toEqual(
      book.opportunities.map(({ id, closedOn }) => [id, closedOn]),
    );
  });
});
