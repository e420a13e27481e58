import { SalesKpiError, quoted } from "../../errors.js";

const mostShown = 40;

/** Refuses the name of a column that no row has. Without rows no column is known, and none is refused. */
export function requireColumns(rows: readonly object[], columns: readonly string[]): void {
  if (rows.length === 0) return;
  const missing = columns.find((column) => !rows.some((row) => Object.hasOwn(row, column)));
  if (missing === undefined) return;
  const present = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const listed = present.slice(0, mostShown).map(quoted).join(", ") + (present.length > mostShown ? ", …" : "");
  const problem = `no row has a column ${quoted(missing)}; the columns are ${listed}`;
  throw new SalesKpiError("unknown-name", problem, { record: "mapping", field: "fields", value: missing });
}
