import { SalesKpiError, quote } from "../../errors.js";
import { checkMapping, rowsOf } from "./checkMapping.js";
import { findColumns } from "./findColumns.js";
import type { FieldSource, MappedRecord, Mapping } from "./mapping.js";
import { textReader } from "./textReader.js";

/**
 * Returns the rows of a CRM export under the names of a record's fields, as `parseSalesBook` takes them.
 *
 * A blank text is an absent value. Texts are read as the mapping says and not otherwise. A date or amount that does not fit
 * its format and a label without an outcome stay, and the parse reports them with their row. A text that looks like an ISO day
 * or a plain decimal is marked. Every row gives a record, at the same index; no rows give none. Values other than text pass
 * through.
 *
 * A column is found by its exact name, or else by the one header that equals it without a byte order mark and blanks around:
 * the first header of many CSV files begins with such a mark. Two headers that fit throw `name-clash`.
 *
 * A field without a column of its own, such as a quota's `period`, is a function of the row; the function sees the headers as
 * they are. A column that no row has throws `unknown-name` with the columns there are; formats that cannot be used throw
 * `impossible-request`.
 *
 * @example const rows = [{ Id: "a1", Stage: "Closed Won", Created: "3/1/2026", Closed: "3/31/2026", Value: "12,500.00" }]
 * mapRecords(rows, {
 *   fields: { id: "Id", stage: "Stage", createdOn: "Created", closedOn: "Closed", amount: "Value" },
 *   dates: "M/d/yyyy",
 *   amounts: { thousands: "," },
 *   outcomes: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
 * }).map(({ closedOn, amount, outcome }) => [closedOn, amount, outcome]) // => [ [ '2026-03-31', '12500.00', 'won' ] ]
 */
export function mapRecords<Row extends object, const Fields extends Readonly<Record<string, FieldSource<Row>>>>(
  rows: Iterable<Row>,
  mapping: Mapping<Row, Fields>,
): MappedRecord<Extract<keyof Fields, string> | "outcome">[] {
  checkMapping(mapping);
  const list = rowsOf(rows);
  const sources = sourcesOf(mapping);
  const columns = [...new Set([...sources.values()].filter((source) => typeof source === "string"))];
  const headers = findColumns(list, columns);
  const readers = [...sources].map(([field, source]) => ({
    field,
    take: typeof source === "function" ? (row: Row): unknown => source(row) : cellOf(columns.indexOf(source)),
    read: textReader(field, mapping),
  }));
  return list.map((row, index) => {
    const record: Record<string, unknown> = {};
    const rowHeaders = headers[index] ?? [];
    for (const { field, take, read } of readers) {
      const value = take(row, rowHeaders);
      const known = typeof value === "string" ? (/\S/.test(value) ? read(value) : undefined) : value;
      if (known !== undefined) record[field] = known;
    }
    return record as MappedRecord<Extract<keyof Fields, string> | "outcome">;
  });
}

/** Returns the function that reads a row's cell in a column, by the row's headers of all columns. */
const cellOf =
  (column: number) =>
  (row: object, headers: readonly string[]): unknown =>
    (row as Readonly<Record<string, unknown>>)[headers[column] ?? ""];

/** Returns the fields with their sources: an outcome without a source is read from the stage. */
function sourcesOf<Row>({
  fields,
  dates,
  outcomes,
}: Mapping<Row, Readonly<Record<string, FieldSource<Row>>>>): ReadonlyMap<string, FieldSource<Row>> {
  const sources = new Map(Object.entries(fields));
  const unknown = typeof dates === "object" ? Object.keys(dates).find((field) => !sources.has(field)) : undefined;
  if (unknown !== undefined) {
    const problem = `mapRecords: dates: expected one of the fields ${[...sources.keys()].join(", ")}, got ${quote(unknown)}`;
    throw new SalesKpiError("unknown-name", problem, { record: "mapping", field: "dates", value: unknown });
  }
  if (outcomes === undefined || sources.has("outcome")) return sources;
  const stage = sources.get("stage");
  if (stage === undefined) {
    const problem = "mapRecords: outcomes: expected a column for outcome or stage, got neither";
    throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: "outcomes" });
  }
  return sources.set("outcome", stage);
}
