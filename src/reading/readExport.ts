import { diagnosticsInOrder } from "../diagnostics/diagnosticsInOrder.js";
import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { isObject } from "../collections/isObject.js";
import { refuse } from "../errors.js";
import type { RatePolicy } from "../money/ratePolicy.js";
import { isCurrency } from "../money/currency.js";
import type { Day } from "../time/day.js";
import { currencyOf } from "../model/cells/currencySign.js";
import type { SalesBook } from "../model/book/salesBook.js";
import { parseSalesBook } from "../model/parse/parseSalesBook.js";
import type { ParseIssue } from "../model/parse/parseIssue.js";
import { recordKinds } from "../model/records/records.js";
import { bookRecords } from "./bookRecords.js";
import { mappingOf, type DetectedMapping, type DetectMappingOptions } from "./detectMapping.js";
import { mapTable, type MappedTable } from "./mapTable.js";
import type { ExportRows } from "./preset.js";
import { exportPresets } from "./presets.js";
import { readTable, type ExportTable } from "./table.js";

/** Options of {@link readExport}. */
export interface ReadExportOptions extends Omit<DetectMappingOptions, "records"> {
  /** ISO 4217 code of the book's amounts; the one currency of the tables if absent. */
  readonly currency?: string | undefined;
  /** Rates from other currencies to the book's. Without them amounts in other currencies are left out. */
  readonly rates?: RatePolicy | undefined;
  /** IANA name of the time zone that makes days of instants. */
  readonly timeZone?: string | undefined;
  /** Day on which the records were taken. */
  readonly asOf?: Day | undefined;
  /** Mappings in place of detected ones, by the name of the table. */
  readonly mappings?: Readonly<Record<string, DetectedMapping>> | undefined;
}

const optionKinds: OptionKinds<ReadExportOptions> = {
  currency: "text?",
  rates: "record?",
  timeZone: "text?",
  asOf: "text?",
  mappings: "record?",
  dayOrder: ["day-first", "month-first", undefined],
  decimal: [".", ",", undefined],
  stampZone: ["UTC", "written", undefined],
};

/** Book of an export, with all issues and the mapping of each table. */
export interface ReadExport {
  readonly book: SalesBook;
  readonly issues: readonly ParseIssue[];
  readonly mapping: Readonly<Record<string, DetectedMapping>>;
}

/**
 * Reads the tables of an export into a book: the vendor, the columns, their formats and the outcomes are found in the headers
 * and values, and so is the kind of the rows unless the name of the table is one, such as `opportunities` or `history`.
 *
 * A table is what a reader of CSV, XLSX, SQL or JSON gives: a list of objects or of lists of cells, or lists by column. Footers,
 * totals, blank lines and deleted records are left out, and one issue counts them. Exact repeats of a record count once. Lines
 * of an order become one order, with its lines kept. Records without an id get the number of their row. `mapping` has the
 * mapping of each table as plain JSON; edited, it can be given as `mappings`.
 *
 * Nothing ambiguous is guessed. Dates such as 01/02/2026 in a file that never decides, or amounts such as 1.250, are not read,
 * and an issue names both readings, until `dayOrder` or `decimal` states one. Decision: export-by-evidence.
 *
 * @throws SalesKpiError `impossible-request` for a table that is no list of rows, one whose kind the headers do not show, and
 * tables without a currency if `currency` does not state it
 * @example const rows = [
 *   { "Opportunity Name": "Pilot", "Opportunity Owner": "Ana", Stage: "Closed Won", "Close Date": "1/20/2026", "Created Date": "1/3/2026", Amount: "$950.50" },
 *   { "Opportunity Name": "Audit", "Opportunity Owner": "Ben", Stage: "Closed Lost", "Close Date": "2/3/2026", "Created Date": "1/9/2026", Amount: "$400.00" },
 * ]
 * const { book, mapping } = readExport({ opportunities: rows }, { currency: "USD", asOf: "2026-03-31" })
 * mapping.opportunities.basis.vendor + ": " + wonRevenue(book).toFixed() // => 'salesforce: 950.5'
 */
export function readExport(
  tables: Readonly<Record<string, ExportTable>> | ExportTable,
  options: ReadExportOptions = {},
): ReadExport {
  checkOptions("readExport", options, optionKinds);
  const { mappings = {}, currency, rates, timeZone, asOf, ...detection } = options;
  const mapped: MappedTable[] = [];
  for (const [name, table] of tablesOf(tables)) {
    const read = readTable(`readExport: ${name}`, table, exportPresets());
    const records = kindOf(name);
    const mapping = mappings[name] ?? mappingOf(read, { ...detection, ...(records !== null && { records }) });
    if (mapping === null)
      refuse(`readExport: ${name}`, read.headers, "headers of a known export, or of records under their usual names");
    mapped.push(mapTable(name, read, mapping));
  }
  const bookCurrency = currency ?? currencyIn(mapped);
  if (bookCurrency === null)
    refuse("readExport: currency", currency, "the currency of the amounts, because no column states it");
  const input = bookRecords(mapped, bookCurrency);
  const { book, issues } = parseSalesBook(input.records, {
    currency: bookCurrency,
    duplicates: "distinct",
    ...(rates && { rates }),
    ...(timeZone !== undefined && { timeZone }),
    ...(asOf !== undefined && { asOf }),
  });
  const ofTables = input.issues.map((issue) => ({ ...issue, excluded: false }) as ParseIssue);
  return {
    book,
    issues: diagnosticsInOrder([...ofTables, ...issues]),
    mapping: Object.fromEntries(mapped.map(({ name, mapping }) => [name, mapping])),
  };
}

const isTable = (value: unknown): boolean => isObject(value) && Symbol.iterator in value;

function tablesOf(tables: Readonly<Record<string, ExportTable>> | ExportTable): (readonly [string, ExportTable])[] {
  if (isTable(tables)) return [["rows", tables as ExportTable]];
  if (!isObject(tables)) refuse("readExport", tables, "tables by name, such as { opportunities: rows }");
  return Object.entries(tables as Readonly<Record<string, ExportTable>>);
}

const kindOf = (name: string): ExportRows | null =>
  name === "history" || (recordKinds as readonly string[]).includes(name) ? (name as ExportRows) : null;

/** Returns the one currency that the records of tables state; null if they state none, or two. */
function currencyIn(tables: readonly MappedTable[]): string | null {
  const stated = new Set<string>();
  for (const { records } of tables)
    for (const record of records) {
      const code = typeof record?.["currency"] === "string" ? currencyOf(record["currency"]) : null;
      if (code !== null && isCurrency(code)) stated.add(code);
    }
  const [only = null] = stated;
  return stated.size === 1 ? only : null;
}
