import { refuse } from "../errors.js";

/** Row of unknown type. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Returns the rows. Throws unless they are a list of records, as scorecards and views return. */
export function checkRows<Row>(where: string, rows: readonly Row[]): readonly Row[] {
  const value: unknown = rows;
  if (!Array.isArray(value)) return refuse(`${where}: rows`, value, "a list of rows");
  value.forEach((row: unknown, index) => {
    if (typeof row !== "object" || row === null) refuse(`${where}: rows[${index}]`, row, "a row");
  });
  return rows;
}
