import { SalesKpiError, quote } from "../../errors.js";

/**
 * Returns the header of a column: its exact name, or else the one header that is equal to it without a byte order mark and blanks
 * around. Null if there is none.
 *
 * @throws SalesKpiError `name-clash` if two headers are equal to it so, and neither is its exact name
 */
export function headerOf(column: string, headers: readonly string[]): string | null {
  if (headers.includes(column)) return column;
  // For `trim` a byte order mark is a blank.
  const [first, second] = headers.filter((header) => header.trim() === column.trim());
  if (first === undefined || second === undefined) return first ?? null;
  const problem = `mapRecords: expected one column ${quote(column)}, got ${shown(first)} and ${shown(second)}; map one by its exact name`;
  throw new SalesKpiError("name-clash", problem, { record: "mapping", field: "fields", value: column });
}

const shown = (header: string): string => quote(header).replaceAll("\uFEFF", String.raw`\ufeff`);
