import { describe, expect, it } from "vitest";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { mapRecords } from "../../src/model/mapping/mapRecords.js";
import { detectMapping } from "../../src/reading/detectMapping.js";
import { readExport } from "../../src/reading/readExport.js";

const deal = (fields: object): object => ({ Deal: "d", Stage: "Closed Won", Amount: "5", Owner: "ann", ...fields });

describe("dates", () => {
  const found = (closed: readonly string[], other: readonly string[] = []) =>
    detectMapping(closed.map((text, index) => deal({ "Close Date": text, "Created Date": other[index] ?? "" })));

  it("have the order of day and month that their column decides", () => {
    const read = found(["1/2/2026", "13/2/2026", "3/4/2026"]);
    expect(read?.dates).toEqual({ closeDate: ["d/M/yyyy"] });
    expect(read?.basis.columns[0]).toMatchObject({ read: 3, filled: 3, formats: { "d/M/yyyy": 3, "M/d/yyyy": 2 } });
  });

  it("have the order that another column of the file decides", () => {
    expect(found(["1/2/2026"], ["1/31/2026"])?.dates).toMatchObject({ closeDate: ["M/d/yyyy"] });
  });

  it("are ambiguous if nothing decides, and are not read until the order is stated", () => {
    const rows = [deal({ "Close Date": "1/2/2026", "Created Date": "2/1/2026" })];
    expect(detectMapping(rows)?.basis.ambiguous).toMatchObject([
      { field: "closeDate", count: 1, example: "1/2/2026" },
      { field: "createdOn", count: 1, example: "2/1/2026" },
    ]);
    const { book, issues } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(book.opportunities[0]).toMatchObject({ closedOn: null, createdOn: null });
    expect(issues.filter(({ code }) => code === "ambiguous-column").map(({ message }) => message)[0]).toContain(
      '"1/2/2026" as d/M/yyyy or M/d/yyyy',
    );
    const stated = readExport({ opportunities: rows }, { currency: "EUR", dayOrder: "day-first" });
    expect(stated.book.opportunities[0]).toMatchObject({ closedOn: "2026-02-01", createdOn: "2026-01-02" });
  });

  it("of two orders in one column are read where one order alone fits", () => {
    const rows = ["31/1/2026", "1/31/2026", "1/2/2026"].map((text) => deal({ "Close Date": text }));
    const { book } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(book.opportunities.map(({ closedOn }) => closedOn)).toEqual(["2026-01-31", "2026-01-31", null]);
  });

  it("are read as serial numbers, seconds and milliseconds too", () => {
    const rows = [46053, "46053", 1769904000, 1769904000000].map((value) => deal({ "Close Date": value }));
    const { book } = readExport({ opportunities: rows }, { currency: "EUR", timeZone: "UTC" });
    expect(book.opportunities.map(({ closedOn }) => closedOn)).toEqual([
      "2026-01-31",
      "2026-01-31",
      "2026-02-01",
      "2026-02-01",
    ]);
  });

  it("name months in any of the languages of exports", () => {
    const texts = [
      "3 avril 2026",
      "Apr 3, 2026",
      "3. April 2026",
      "3 de abril de 2026",
      "03-abr-2026",
      "Friday, April 3, 2026",
    ];
    const rows = texts.map((text) => deal({ "Close Date": text }));
    const { book } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(new Set(book.opportunities.map(({ closedOn }) => closedOn))).toEqual(new Set(["2026-04-03"]));
  });
});

describe("amounts", () => {
  const read = (texts: readonly unknown[], options = {}) =>
    readExport(
      { opportunities: texts.map((text) => deal({ Amount: text, "Close Date": "2026-01-05" })) },
      { currency: "EUR", ...options },
    );
  const amounts = (...args: Parameters<typeof read>) => read(...args).book.opportunities.map(({ amount }) => amount);

  it("have the signs that the file decides", () => {
    expect(amounts(["1.250", "1.234,50 €", "12,5", "(120,00)"])).toEqual(["1250", "1234.50", "12.5", "-120.00"]);
    expect(amounts(["1,250", "1234.5", "1e3"])).toEqual(["1250", "1234.5", "1e3"]);
    expect(amounts(["1 234,50", "1\u202f234,5 €", "7"])).toEqual(["1234.50", "1234.5", "7"]);
  });

  it("are ambiguous if nothing decides, and are not read until the sign is stated", () => {
    const { book, issues } = read(["1.250", "2.500"]);
    expect(book.opportunities.map(({ amount }) => amount)).toEqual([null, null]);
    expect(issues.find(({ code }) => code === "ambiguous-column")?.message).toContain('"1.250" as 1250 or 1.250');
    expect(amounts(["1.250"], { decimal: "," })).toEqual(["1250"]);
    expect(amounts(["1.250"], { decimal: "." })).toEqual(["1.250"]);
  });

  it("of a currency sign have no three decimals, and its currency", () => {
    const { book } = read(["$40,000", "$1,500"], { currency: "USD" });
    expect(wonRevenue(book).toFixed()).toBe("41500");
    const { book: euros, issues } = read(["$40,000", "€ 2.900,00"]);
    expect(euros.opportunities.map(({ amount }) => amount)).toEqual([null, "2900.00"]);
    expect(issues.map(({ code }) => code)).toContain("missing-rate");
  });

  it("as texts among numbers cost nothing", () => {
    expect(amounts([2900.5, "€ 2.900,00", 7])).toEqual([2900.5, "2900.00", 7]);
  });
});

describe("probabilities", () => {
  const read = (values: readonly unknown[]) =>
    readExport(
      { opportunities: values.map((Probability) => ({ Deal: "d", Stage: "Demo", Probability, Amount: 1 })) },
      { currency: "EUR" },
    );

  it("have one unit for the column", () => {
    const of = (values: readonly unknown[]) =>
      read(values).book.opportunities.map(({ probability }) => Number(probability));
    expect(of(["60", "1", "5.5"])).toEqual([0.6, 0.01, 0.055]);
    expect(of(["60%", "1%"])).toEqual([0.6, 0.01]);
    expect(of(["0.6", "1", "0"])).toEqual([0.6, 1, 0]);
    expect(of(["34,57 %"])).toEqual([0.3457]);
  });

  it("of 0 and 1 alone are not read", () => {
    const { book, issues } = read(["0", "1"]);
    expect(book.opportunities.map(({ probability }) => probability ?? null)).toEqual([null, null]);
    expect(issues.map(({ code }) => code)).toContain("ambiguous-column");
  });
});

describe("outcomes", () => {
  it("come from flags before labels, and a contradiction is one issue", () => {
    const rows = [
      { dealname: "a", dealstage: "Closed Lost", hs_is_closed_won: "true" },
      { dealname: "b", dealstage: "Closed Won", hs_is_closed_won: "true" },
    ];
    const { book, issues } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(book.opportunities.map(({ outcome }) => outcome)).toEqual(["won", "won"]);
    expect(issues.find(({ code }) => code === "outcome-contradicts-stage")?.message).toContain("Closed Lost: won");
  });

  it("of unknown stages are open, and one issue names the stages", () => {
    const rows = [
      { Deal: "a", Stage: "Übergabe", "Close Date": "2026-01-05" },
      { Deal: "b", Stage: "Gewonnen", "Close Date": "2026-01-05" },
    ];
    const { book, issues } = readExport({ opportunities: rows }, { currency: "EUR" });
    expect(book.opportunities.map(({ outcome }) => outcome)).toEqual(["open", "won"]);
    expect(issues.find(({ code }) => code === "stages-assumed-open")?.message).toContain("Übergabe");
    expect(issues.map(({ code }) => code)).toContain("no-lost-deals");
  });

  it("stand in for a stage that the export does not have", () => {
    const { book } = readExport({ opportunities: [{ Deal: "a", Status: "Won", Amount: 3 }] }, { currency: "EUR" });
    expect(book.opportunities[0]).toMatchObject({ stage: "Won", outcome: "won" });
  });
});

describe("a mapping", () => {
  it("is plain JSON, which mapRecords takes", () => {
    const rows = [deal({ "Close Date": "31.1.2026", Amount: "1.234,50 €" })];
    const mapping = JSON.parse(JSON.stringify(detectMapping(rows))) as never;
    expect(mapRecords(rows as never[], mapping)).toMatchObject([
      { amount: "1234.50", outcome: "won", closedOn: "2026-01-31", expectedCloseOn: null, currency: "€" },
    ]);
  });

  it("is null for a table whose kind the headers do not tell", () => {
    expect(detectMapping([{ a: 1, b: 2 }])).toBeNull();
    expect(() => readExport([{ a: 1 }], { currency: "EUR" })).toThrow("readExport: rows: expected headers");
  });

  it("finds the kind of a table by its headers", () => {
    expect(detectMapping([{ "Order ID": 1, Date: "2026-01-05", Total: 5, Customer: "c" }])?.records).toBe("orders");
    expect(detectMapping([{ "Deal ID": 1, Stage: "Demo", Timestamp: "2026-01-05T10:00Z" }])?.records).toBe("history");
  });
});
