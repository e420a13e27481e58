import { SalesKpiError, quote } from "../../errors.js";
import type { AnyMapping, FieldSource } from "./mapping.js";

/**
 * Returns the header of each column, row by row. Rows with the same headers share one list.
 *
 * @throws SalesKpiError `unknown-name` if no row has a column; `name-clash` if two headers of a row fit one, and neither exactly
 */
export function findColumns(rows: readonly object[], columns: readonly string[]): (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  const headerSets: (readonly string[])[] = [];
  let last: { readonly headers: readonly string[]; readonly found: readonly string[] } | null = null;
  const headersOfRows = rows.map((row) => {
    const headers = Object.keys(row);
    if (last !== null && areEqual(headers, last.headers)) return last.found;
    const key = JSON.stringify(headers);
    let found = known.get(key);
    if (found === undefined) {
      found = columns.map((column) => headerOf(column, headers) ?? column);
      known.set(key, found);
      headerSets.push(headers);
    }
    last = { headers, found };
    return found;
  });
  requireColumns(headerSets, columns);
  return headersOfRows;
}

/** Returns the columns that a mapping reads, each once. */
export function columnsOf({ fields, extras, outcomeFlags, leaveOut = [], negative = [] }: AnyMapping): string[] {
  const sources: readonly FieldSource<never>[] = Object.values<FieldSource<never>>({ ...fields, ...extras });
  const named: readonly string[] = sources.flatMap((source) => (typeof source === "function" ? [] : source));
  const flags: readonly string[] = Object.values<string | readonly string[] | undefined>({ ...outcomeFlags }).flatMap(
    (columns) => columns ?? [],
  );
  return [...new Set([...named, ...flags, ...[...leaveOut, ...negative].flatMap(({ columns }) => columns)])];
}

const areEqual = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((header, index) => header === right[index]);

/**
 * Returns the header of a column: its exact name, or else the one header that equals it without a byte order mark and blanks
 * around. Null if there is none.
 *
 * @throws SalesKpiError `name-clash` if two headers equal it so, and neither is its exact name
 */
function headerOf(column: string, headers: readonly string[]): string | null {
  if (headers.includes(column)) return column;
  // For `trim` a byte order mark is a blank.
  const [first, second] = headers.filter((header) => header.trim() === column.trim());
  if (first === undefined || second === undefined) return first ?? null;
  const problem = `mapRecords: expected one column ${quote(column)}, got ${quoteHeader(first)} and ${quoteHeader(second)}; map one by its exact name`;
  throw new SalesKpiError("name-clash", problem, { record: "mapping", field: "fields", value: column });
}

const quoteHeader = (header: string): string => quote(header).replaceAll("\uFEFF", String.raw`\ufeff`);

const mostListed = 40;

/** Throws for a column that no header set has. Without rows there are no headers, and no column is refused. */
function requireColumns(headerSets: readonly (readonly string[])[], columns: readonly string[]): void {
  if (headerSets.length === 0) return;
  const missing = columns.find((column) => headerSets.every((headers) => headerOf(column, headers) === null));
  if (missing === undefined) return;
  const present = [...new Set(headerSets.flat())];
  const list = present.slice(0, mostListed).map(quote).join(", ") + (present.length > mostListed ? ", …" : "");
  const problem = `mapRecords: fields: expected one of the columns ${list}, got ${quote(missing)}`;
  throw new SalesKpiError("unknown-name", problem, { record: "mapping", field: "fields", value: missing });
}
