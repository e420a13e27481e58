import { refuse } from "../errors.js";

/** Returns the rows if they are a list of records, as scorecards and views return. */
export function checkRows<Row>(where: string, rows: readonly Row[]): readonly Row[] {
  const given: unknown = rows;
  if (!Array.isArray(given)) return refuse(`${where}: rows`, given, "a list of rows");
  given.forEach((row: unknown, index) => {
    if (typeof row !== "object" || row === null) refuse(`${where}: rows[${index}]`, row, "a row");
  });
  return rows;
}
