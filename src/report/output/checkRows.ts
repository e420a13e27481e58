import { refuse } from "../../errors.js";

/** Returns the rows if they are a list of records, as scorecards and views return. */
export function checkRows<Row>(where: string, rows: readonly Row[]): readonly Row[] {
  if (!Array.isArray(rows)) refuse(`${where}: rows`, rows, "a list of rows");
  rows.forEach((row: unknown, index) => {
    if (typeof row !== "object" || row === null) refuse(`${where}: rows[${index}]`, row, "a row");
  });
  return rows;
}
