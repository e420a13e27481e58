import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { mapRecords, parseSalesBook, readExport, scorecard, winRate, wonRevenue, type SalesBook } from "sales-kpi";
import { inferSchema, initParser } from "udsv";
import type { Ratio } from "../measure/ratio.js";
import { medians } from "../measure/rounds.js";
import { mapping, readingData, type Row } from "./cases.js";

const kpis = { winRate, wonRevenue };
const options = { currency: "EUR", timeZone: "Europe/Paris" } as const;

/**
 * Measures reading, in time of a row as a multiple of a loop that touches every cell of the flat rows once, and a file to the scorecard
 * compared with the readers of CSV alone. Gates and goals are those of 2 µs a flat row at 20 ns of the loop.
 */
export async function readingSuite(requested: number, rounds: number): Promise<Ratio[]> {
  const rows = Math.min(requested, 300_000);
  const data = readingData(rows);
  requireAgreement(data.rows, data.csv);
  const parse = (records: Readonly<Record<string, readonly unknown[]>>): unknown => parseSalesBook(records, options);
  const folder = mkdtempSync(join(tmpdir(), "sales-kpi-bench-"));
  const file = join(folder, "deals.csv");
  writeFileSync(file, data.csv);
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const cases = [
    { name: "touch every cell", run: () => touch(data.rows) },
    { name: "flat rows, mapped and parsed", run: () => parse({ opportunities: mapRecords(data.rows, mapping) }) },
    { name: "typed records", run: () => parse({ opportunities: data.typed }) },
    { name: "sparse records", run: () => parse({ opportunities: data.sparse }) },
    { name: "deals with 4 changes by instants", run: () => parse({ opportunities: data.withChanges }) },
    { name: "orders", run: () => parse({ orders: data.orders }) },
    { name: "1 % bad rows", run: () => parse({ opportunities: mapRecords(data.someBad, mapping) }) },
    { name: "100 % bad rows", run: () => parse({ opportunities: mapRecords(data.allBad, mapping) }) },
    { name: "readExport", run: () => readExport({ opportunities: data.rows }, { currency: "EUR" }) },
    { name: "papaparse", run: () => papa(data.csv) },
    { name: "udsv", run: () => udsv(data.csv) },
    {
      name: "DuckDB's read_csv",
      run: () => connection.run(`create or replace table deals as from read_csv('${file}')`),
      hasThreads: true,
    },
    { name: "papaparse to scorecard", run: () => scorecard(bookOf(papa(data.csv)), { kpis, by: ["rep"] }) },
    { name: "udsv to scorecard", run: () => scorecard(bookOf(udsv(data.csv)), { kpis, by: ["rep"] }) },
  ];
  const times = await medians(cases, rounds);
  rmSync(folder, { recursive: true });
  const perRow = (name: string): number => (times.get(name) ?? NaN) / rows;
  const against = (name: string, other: string, gate: number | null = null, goal: number | null = null): Ratio => ({
    ...{
      suite: `read, ${name}`,
      against: other,
      ours: perRow(name),
      theirs: perRow(other),
      unit: "ns/row",
      gate,
      goal,
    },
  });
  return [
    ...cases.slice(1, 9).map(({ name }) => against(name, "touch every cell")),
    against("flat rows, mapped and parsed", "papaparse", 1.3, 0.7),
    ...["papaparse", "udsv", "DuckDB's read_csv"].flatMap((reader) => [
      against("papaparse to scorecard", reader),
      against("udsv to scorecard", reader),
    ]),
  ];
}

function touch(rows: readonly Row[]): number {
  let length = 0;
  for (const row of rows) for (const column in row) length += row[column]?.length ?? 0;
  return length;
}

const papa = (csv: string): Row[] => Papa.parse<Row>(csv, { header: true }).data;
const udsv = (csv: string): Row[] => initParser(inferSchema(csv)).stringObjs<Row>(csv);

const bookOf = (rows: readonly Row[]): SalesBook =>
  parseSalesBook({ opportunities: mapRecords(rows, mapping) }, options).book;

/** Throws if the readers do not give the same figures. */
function requireAgreement(rows: readonly Row[], csv: string): void {
  const [expected, ...others] = [rows, papa(csv), udsv(csv)].map((list) => wonRevenue(bookOf(list)).toFixed());
  for (const found of others)
    if (found !== expected) throw new Error(`read: expected won revenue ${String(expected)}, got ${found}`);
  const { book } = readExport({ opportunities: rows }, { currency: "EUR" });
  if (wonRevenue(book).toFixed() !== expected)
    throw new Error("readExport: expected the same won revenue, got another");
}
