import { expect, it } from "vitest";
import {
  averageDealSize,
  lostOpportunities,
  measure,
  medianDealSize,
  medianSalesCycleClosedOnly,
  openOpportunities,
  salesCycleClosedOnly,
  scorecard,
  winRate,
  wonOpportunities,
  wonRevenue,
} from "sales-kpi";
import { calendar, quarters } from "sales-kpi/time";
import { mavenBook } from "../../examples/books/mavenBook.js";
import { readCsv } from "../../examples/readCsv.js";
import { mavenReport } from "../../examples/reports/mavenReport.js";
import { describeData } from "./realData.js";

describeData("maven_crm", (folder) => {
  const { book, issues } = mavenBook(folder);

  it("keeps all 8,800 deals and reports the 500 that have no day of creation", () => {
    expect(book.opportunities).toHaveLength(8800);
    expect(issues.map(({ code, excluded }) => `${code} ${String(excluded)}`)).toEqual(
      Array<string>(500).fill("missing-created-on false"),
    );
  });

  it("counts deals by outcome and by stage", () => {
    expect(wonOpportunities(book)).toBe(4238);
    expect(lostOpportunities(book)).toBe(2473);
    expect(openOpportunities(book)).toBe(2089);
    const open = scorecard(book, { kpis: { openOpportunities }, by: ["stage"] });
    expect(Object.fromEntries(open.map((row) => [row.stage, row.openOpportunities]))).toEqual({
      Engaging: 1589,
      Prospecting: 500,
      Won: 0,
      Lost: 0,
    });
  });

  it("has the published figures to the last digit", () => {
    expect(winRate(book)).toBe(4238 / 6711);
    expect(wonRevenue(book).toFixed()).toBe("10005534");
    expect(averageDealSize(book)?.toFixed(15)).toBe("2360.909391222274658");
    expect(medianDealSize(book)?.toFixed()).toBe("1117");
    expect(salesCycleClosedOnly(book)).toBeCloseTo(51.781972628598, 12);
    expect(medianSalesCycleClosedOnly(book)).toBe(57);
  });

  it("has the published revenue by quarter, and the quarters are the year", () => {
    const rows = scorecard(book, { kpis: { wonRevenue }, over: quarters(calendar(), 2017) });
    expect(rows.map((row) => row.wonRevenue.toFixed())).toEqual(["1134672", "3086111", "2982255", "2802496"]);
  });

  it("has the published figures of the East", () => {
    const east = scorecard(book, { kpis: { winRate, wonRevenue }, by: ["repRegion"] }).find(
      (row) => row.repRegion === "East",
    );
    expect(east?.winRate).toBeCloseTo(0.630247578041, 12);
    expect(east?.wonRevenue.toFixed()).toBe("3090594");
  });

  it("has a row for each of the 35 reps, the five without deals among them", () => {
    const rows = scorecard(book, { kpis: { winRate, wonOpportunities }, by: ["rep"] });
    expect(rows).toHaveLength(35);
    expect(rows.filter((row) => row.winRate === null && row.wonOpportunities === 0)).toHaveLength(5);
  });

  it("reads the names that the export spells in two ways as one, and keeps blank accounts apart", () => {
    const products = scorecard(book, { kpis: { wonOpportunities }, by: ["product"] }).map((row) => row.product);
    expect(products).toEqual(
      readCsv(`${folder}/products.csv`)
        .map((row) => row["product"])
        .sort(),
    );
    expect(book.opportunities.filter((deal) => deal.accountId == null)).toHaveLength(1425);
  });

  it("sets lost deals to 0, so that every closed deal has an amount and none is missing", () => {
    expect(measure(wonRevenue, book)).toMatchObject({ n: 4238, missing: 0 });
  });

  it.each([
    ["date_format_variants/sales_pipeline.dd-mm-yy.csv", "dd-MM-yy"],
    ["date_format_variants/sales_pipeline.m-d-yyyy.csv", "M/d/yyyy"],
  ])("reads %s, told its format, as the same deals", (deals, dates) => {
    expect(mavenBook(folder, { deals, dates }).book.opportunities).toEqual(book.opportunities);
  });

  it.each(["date_format_variants/sales_pipeline.dd-mm-yy.csv", "date_format_variants/sales_pipeline.m-d-yyyy.csv"])(
    "reads no day of %s if it is read as ISO, and says so row by row",
    (deals) => {
      const misread = mavenBook(folder, { deals });
      const refused = misread.issues.filter((issue) => issue.code === "unreadable-day");
      expect(new Set(refused.map(({ subject }) => subject.index)).size).toBe(8300);
      expect(misread.book.opportunities.filter(({ createdOn, closedOn }) => (createdOn ?? closedOn) != null)).toEqual(
        [],
      );
    },
  );

  it("prints every region and quarter", () => {
    const text = mavenReport(folder);
    expect(text).toContain("East       2017     1 171    63.0 %    3 090 594");
    expect(text).toContain("total      2017     4 238    63.2 %   10 005 534");
  });
});
