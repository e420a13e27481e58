import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** A row of a CSV file with a header line: every value as the text it is. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file, under the names of its header or, where it has none, of `columns`. */
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

/** Rows by what they have in a column. */
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
