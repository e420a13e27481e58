import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { salesCycleClosedOnly } from "../../src/kpi/speed/salesCycleClosedOnly.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { asOf } from "../../src/model/history/asOf.js";
import { weightedValue } from "../../src/pipeline/value/weightedValue.js";
import { readExport, type ReadExport, type ReadExportOptions } from "../../src/reading/readExport.js";

/** Figures of an export, computed by a script that shares nothing with the library. */
interface Expected {
  readonly vendor: string;
  readonly object: string;
  readonly timeZone?: string;
  readonly figures: {
    readonly records: number;
    readonly won: number;
    readonly lost: number;
    readonly open: number;
    readonly wonRevenue: Readonly<Record<string, string>>;
    readonly openPipeline: Readonly<Record<string, string>>;
    readonly weightedPipeline: Readonly<Record<string, string>> | null;
    readonly openLeftOutOfWeighted: number;
    readonly winRate: { readonly value: number };
    readonly salesCycleDays: { readonly mean: number };
    readonly wonRevenueByOwner: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

const folder = fileURLToPath(new URL("samples", import.meta.url));
const rowsOf = (name: string): object[] =>
  Papa.parse<object>(readFileSync(`${folder}/${name}.csv`, "utf8"), { header: true }).data;
const cellsOf = (name: string): unknown[][] =>
  Papa.parse<unknown[]>(readFileSync(`${folder}/${name}.csv`, "utf8"), { header: false }).data;
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(`${folder}/${name}.expected.json`, "utf8")) as Expected;

const day = "2026-09-30";
const deals = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.replace(".csv", ""))
  .filter((name) => !/orders|invoice|history/.test(name));

/** Currencies of the figures of an export; one for files that state none. */
const currenciesOf = ({ figures }: Expected): readonly string[] =>
  Object.keys(figures.wonRevenue).map((code) => (code === "any" ? "EUR" : code));

const amountIn = (amounts: Readonly<Record<string, string>>, currency: string): string | undefined =>
  amounts[currency] ?? amounts["any"];

const files = deals.flatMap((name) => currenciesOf(expectedOf(name)).map((currency) => ({ name, currency })));

describe.each(files)("the sample $name in $currency", ({ name, currency }) => {
  const expected = expectedOf(name);
  const options: ReadExportOptions = {
    currency,
    asOf: day,
    ...(expected.timeZone !== undefined && { timeZone: expected.timeZone }),
  };
  const read = readExport({ opportunities: rowsOf(name) }, options);
  const { figures } = expected;

  it("is the export of its vendor", () => {
    const { basis } = read.mapping["opportunities"] ?? {};
    expect([basis?.vendor, basis?.object]).toEqual([expected.vendor, expected.object]);
    expect(basis?.ambiguous).toEqual([]);
  });

  it("gives the expected figures", () => {
    const { opportunities } = read.book;
    const count = (outcome: string): number => opportunities.filter((deal) => deal.outcome === outcome).length;
    expect({ records: opportunities.length, won: count("won"), lost: count("lost"), open: count("open") }).toEqual({
      records: figures.records,
      won: figures.won,
      lost: figures.lost,
      open: figures.open,
    });
    expect(wonRevenue(read.book).toFixed()).toBe(amountIn(figures.wonRevenue, currency));
    expect(openPipeline(read.book, { asOf: day }).toFixed()).toBe(amountIn(figures.openPipeline, currency));
    expect(winRate(read.book)).toBe(figures.winRate.value);
    expect(salesCycleClosedOnly(read.book)).toBe(figures.salesCycleDays.mean);
    const [total] = weightedValue(read.book, { asOf: day });
    expect(total?.weighted.toFixed()).toBe(amountIn(figures.weightedPipeline ?? {}, currency));
  });

  it("gives the won revenue of each owner", () => {
    for (const [owner, amounts] of Object.entries(figures.wonRevenueByOwner)) {
      const amount = amountIn(amounts, currency);
      const own = read.book.opportunities.filter(({ ownerId }) => (ownerId ?? "") === owner);
      expect([owner, wonRevenue(own).toFixed()]).toEqual([owner, amount ?? "0"]);
    }
  });

  it("is read alike from lists of cells, from columns, and by its own mapping", () => {
    const summary = ({ book }: ReadExport): unknown => JSON.parse(JSON.stringify(book.opportunities));
    const { mapping } = read;
    const rows = rowsOf(name);
    const headers = Object.keys(rows[0] ?? {});
    const columns = Object.fromEntries(
      headers.map((header) => [header, rows.map((row) => (row as Record<string, unknown>)[header])]),
    );
    expect(summary(readExport({ opportunities: cellsOf(name) }, options))).toEqual(summary(read));
    expect(summary(readExport({ opportunities: columns }, options))).toEqual(summary(read));
    const stored = JSON.parse(JSON.stringify(mapping)) as typeof mapping;
    expect(summary(readExport({ opportunities: rows }, { ...options, mappings: stored }))).toEqual(summary(read));
  });
});

describe("the sample of order lines", () => {
  const { book, issues } = readExport({ orders: rowsOf("shopify-orders") }, { currency: "USD" });

  it("gives orders with their lines, by the day that is written", () => {
    expect(book.orders).toHaveLength(15);
    expect(revenue(book).toFixed()).toBe("1002.62");
    expect(book.orders.reduce((sum, { units }) => sum + (units ?? 0), 0)).toBe(48);
    expect(new Set(book.orders.map(({ accountId }) => accountId)).size).toBe(9);
    const days = book.orders.map(({ on }) => on ?? "").toSorted();
    expect([days[0], days.at(-1)]).toEqual(["2026-03-03", "2026-04-14"]);
    expect(days.filter((on) => on === "2026-03-31")).not.toEqual([]);
  });

  it("counts the cancelled order as left out", () => {
    expect(issues.map(({ code }) => code)).toContain("rows-left-out");
  });
});

describe("the sample of invoices", () => {
  it.each([
    ["objects", rowsOf("quickbooks-invoice-list-en")],
    ["lists of cells", cellsOf("quickbooks-invoice-list-en")],
  ])("finds the header below the preamble, and leaves out total and footer, from %s", (_, table) => {
    const { book } = readExport({ orders: table }, { currency: "USD" });
    expect(book.orders).toHaveLength(26);
    expect(revenue(book).toFixed()).toBe("119733.2");
    expect(new Set(book.orders.map(({ accountId }) => accountId)).size).toBe(11);
  });
});

describe("the sample of a history", () => {
  const tables = { opportunities: rowsOf("salesforce-dataloader"), history: rowsOf("salesforce-opportunity-history") };
  const { book } = readExport(tables, { currency: "EUR", timeZone: "Europe/Paris", asOf: day });
  const told = book.opportunities.filter(({ history }) => history != null);

  it("gives the deals of a past day as they stood then", () => {
    const then = asOf(book, "2026-05-31").opportunities.filter(({ id }) => told.some((deal) => deal.id === id));
    const count = (outcome: string): number => then.filter((deal) => deal.outcome === outcome).length;
    expect([told.length, count("won"), count("lost"), count("open")]).toEqual([8, 1, 0, 6]);
    expect(openPipeline(then).toFixed()).toBe("83881.49");
    const [total] = weightedValue({ opportunities: then }, { asOf: "2026-05-31" });
    expect(total?.weighted.toFixed()).toBe("36539.654");
  });

  it("is in the order of its instants, although the file is newest first", () => {
    for (const { history } of told) {
      const instants = (history ?? []).map(({ at }) => Date.parse(at ?? ""));
      expect(instants).toEqual(instants.toSorted((left, right) => left - right));
    }
  });
});

describe("the sample with a column a stage", () => {
  it("gives one change for each filled column of the deal's pipeline", () => {
    const { book } = readExport({ opportunities: rowsOf("hubspot-deals-en") }, { currency: "EUR" });
    const entries: Record<string, number> = {};
    for (const { pipelineId, history } of book.opportunities)
      for (const { stage } of history ?? [])
        entries[`${pipelineId ?? ""}: ${stage}`] = (entries[`${pipelineId ?? ""}: ${stage}`] ?? 0) + 1;
    expect(entries).toMatchObject({
      "Renewals: In renewal": 6,
      "Renewals: Renewed": 3,
      "Renewals: Churned": 1,
      "Sales Pipeline: Appointment scheduled": 24,
      "Sales Pipeline: Closed won": 7,
      "Sales Pipeline: Closed lost": 7,
    });
  });
});
