import { headerOf } from "./headerOf.js";
import { requireColumns } from "./requireColumns.js";

/**
 * Returns the header of each column, row by row. Headers are looked through once for all rows that have the same, so rows of one
 * export share one list.
 *
 * @throws SalesKpiError `unknown-name` if no row has a column; `name-clash` if two headers of a row fit one, and neither exactly
 */
export function findColumns(rows: readonly object[], columns: readonly string[]): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const headerSets: (readonly string[])[] = [];
  let last: { readonly headers: readonly string[]; readonly found: readonly string[] } | null = null;
  const foundInRows = rows.map((row) => {
    const headers = Object.keys(row);
    if (last !== null && areAlike(headers, last.headers)) return last.found;
    const key = JSON.stringify(headers);
    let own = found.get(key);
    if (own === undefined) {
      own = columns.map((column) => headerOf(column, headers) ?? column);
      found.set(key, own);
      headerSets.push(headers);
    }
    last = { headers, found: own };
    return own;
  });
  requireColumns(headerSets, columns);
  return foundInRows;
}

const areAlike = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each, index) => each === right[index]);
