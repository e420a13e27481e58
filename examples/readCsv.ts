import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** Row of a CSV file with a header line. Every value is a text. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads the rows of a CSV file, by the names of its header. For a file without one, `columns` gives the names. */
export function readCsv(path: string, delimiter = ",", columns?: readonly string[]): CsvRow[] {
  const head = columns === undefined ? "" : `${columns.join(delimiter)}\n`;
  const { data, errors } = Papa.parse<CsvRow>(head + readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    delimiter,
  });
  const [error] = errors;
  if (error) throw new Error(`${path}, line ${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}

/** Groups rows by their value in a column. */
export function groupByColumn(rows: readonly CsvRow[], column: string): ReadonlyMap<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = row[column] ?? "";
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
