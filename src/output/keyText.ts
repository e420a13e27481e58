/** A row of a report before its type is known. */
export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * What a table says where a row has no key: that it is the total, that the key is missing, or nothing where the row is
 * about a level further out.
 */
export function keyText(row: AnyRow, column: string): string {
  if (column === "period") return row["start"] === null ? "(none)" : "";
  const dimensions = dimensionsOf(row);
  const depth = dimensions.indexOf(column);
  if (depth === -1) return "";
  const level = dimensions.indexOf(String(row["level"]));
  if (level === -1) return depth === 0 ? "total" : "";
  return depth <= level ? "(none)" : "";
}

/** The dimensions of a scorecard's row: its columns from the level to the period. */
function dimensionsOf(row: AnyRow): readonly string[] {
  const columns = Object.keys(row);
  return columns.slice(columns.indexOf("level") + 1, Math.max(0, columns.indexOf("period")));
}
