import { expect, it } from "vitest";
import { attainmentOf, Decimal, quotaFor, revenue, scorecard } from "sales-kpi";
import { mapRecords, parseSalesBook } from "sales-kpi";
import { adventureWorksBook } from "../../examples/books/adventureWorksBook.js";
import { readCsv } from "../../examples/readCsv.js";
import { describeData } from "./realData.js";

describeData("adventureworks", (folder) => {
  const { book, issues, periods } = adventureWorksBook(folder);
  const ofReps = { ...book, orders: book.orders.filter(({ ownerId }) => ownerId != null) };
  const quota = quotaFor("revenue");
  const attainment = attainmentOf(revenue);
  const people = readCsv(`${folder}/SalesPerson.csv`);

  it("reads all orders and quotas without an issue", () => {
    expect(book.orders).toHaveLength(31465);
    expect(ofReps.orders).toHaveLength(3806);
    expect(book.quotas).toHaveLength(163);
    expect(periods).toHaveLength(12);
    expect(issues).toEqual([]);
  });

  it("sums the reps' sales to the fourth decimal", () => {
    expect(revenue(ofReps).toFixed()).toBe("80487704.1832");
  });

  it("agrees with each rep's own year-to-date figure", () => {
    const rows = scorecard(ofReps, {
      kpis: { revenue },
      by: ["rep"],
      over: [{ start: "2013-05-30", end: "2015-01-01" }],
    });
    const sales = Object.fromEntries(rows.map((row) => [row.rep ?? "", row.revenue.toFixed()]));
    const stated = Object.fromEntries(
      people.map((row) => [row["BusinessEntityID"] ?? "", new Decimal(row["SalesYTD"] ?? "").toFixed()]),
    );
    expect(Object.keys(stated)).toHaveLength(17);
    expect(sales).toEqual(stated);
  });

  it("has the attainment of all quotas over their own periods", () => {
    const during = { start: "2011-05-31", end: "2014-06-01" };
    expect(quota(book, { during }).toFixed()).toBe("95714000");
    expect(attainment(ofReps, { during })?.toFixed(12)).toBe("0.840918822567");
  });

  it("has eight of 163 rep-periods at quota", () => {
    const rows = scorecard(ofReps, { kpis: { attainment, quota }, by: ["rep"], over: periods });
    const withQuota = rows.filter((row) => !row.quota.isZero());
    expect(withQuota).toHaveLength(163);
    expect(withQuota.filter((row) => row.attainment?.gte(1))).toHaveLength(8);
  });

  it("has the reps' commission at their flat rates", () => {
    const rows = scorecard(ofReps, { kpis: { revenue }, by: ["rep"] });
    const rateOf = new Map(people.map((row) => [row["BusinessEntityID"], row["CommissionPct"] ?? "0"]));
    const commission = rows.reduce(
      (total, row) => total.plus(row.revenue.times(rateOf.get(row.rep ?? "") ?? "0")),
      new Decimal(0),
    );
    expect(commission.toFixed()).toBe("1101643.4625788");
  });

  it("takes the copy with shifted dates for what it is: quotas of other years, none of which is met", () => {
    const shifted = readCsv(`${folder}/microsoft_2022_dates/SalesPersonQuotaHistory.tsv`, "\t", [
      "rep",
      "date",
      "target",
      "guid",
      "modified",
    ]);
    const { book: later } = parseSalesBook(
      {
        orders: ofReps.orders,
        quotas: mapRecords(shifted, {
          fields: {
            ownerId: "rep",
            kpi: () => "revenue",
            target: "target",
            period: (row) => ({ start: row["date"]?.slice(0, 10), end: "2030-01-01" }),
          },
        }),
      },
      { currency: "USD" },
    );
    const during = { start: "2022-01-01", end: "2030-01-01" };
    expect(later.quotas).toHaveLength(163);
    expect(attainment(later, { during })?.toFixed()).toBe("0");
  });
});
