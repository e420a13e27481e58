import { SalesKpiError, quote } from "../../errors.js";
import { headerOf } from "./headerOf.js";

const mostShown = 40;

/** Throws for a column that no header set has. Without rows there are no headers, and no column is refused. */
export function requireColumns(headerSets: readonly (readonly string[])[], columns: readonly string[]): void {
  if (headerSets.length === 0) return;
  const missing = columns.find((column) => headerSets.every((headers) => headerOf(column, headers) === null));
  if (missing === undefined) return;
  const present = [...new Set(headerSets.flat())];
  const listed = present.slice(0, mostShown).map(quote).join(", ") + (present.length > mostShown ? ", …" : "");
  const problem = `no row has a column ${quote(missing)}; the columns are ${listed}`;
  throw new SalesKpiError("unknown-name", problem, { record: "mapping", field: "fields", value: missing });
}
