import { SalesKpiError, quote } from "../../errors.js";
import { checkMapping, rowsOf } from "./checkMapping.js";
import { findColumns } from "./findColumns.js";
import type { FieldSource, MappedRecord, Mapping } from "./mapping.js";
import { textReader } from "./textReader.js";

/**
 * The rows of a CRM export under the names of a record's fields: what `parseSalesBook` takes.
 *
 * A blank text is an absent value. Texts are read as the mapping says and not otherwise: a date or amount that does not fit
 * its format and a label without an outcome stay, for the parse to report with the row they stand in; one that could be
 * taken for an ISO day or a plain decimal says so beside its text. Every row gives a record, at the same index; no rows
 * give none. Values other than text pass through.
 *
 * A column is found under its exact name, or else under the one header that is equal to it without a byte order mark before it
 * and blanks around: the first header of many CSV files begins with such a mark. Two headers that fit throw `name-clash`.
 *
 * What a column cannot tell, such as a quota's `period`, a function of the row makes; it sees the headers as they are. A column
 * that no row has throws `unknown-name` with the columns there are; formats that cannot be used throw `impossible-request`.
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
    const found = headers[index] ?? [];
    for (const { field, take, read } of readers) {
      const value = take(row, found);
      const known = typeof value === "string" ? (/\S/.test(value) ? read(value) : undefined) : value;
      if (known !== undefined) record[field] = known;
    }
    return record as MappedRecord<Extract<keyof Fields, string> | "outcome">;
  });
}

/** A reader of a row's cell in a column, by the row's headers of all columns. */
const cellOf =
  (column: number) =>
  (row: object, headers: readonly string[]): unknown =>
    (row as Readonly<Record<string, unknown>>)[headers[column] ?? ""];

/** The fields with their sources: an outcome that has none is read from the stage. */
function sourcesOf<Row>({
  fields,
  dates,
  outcomes,
}: Mapping<Row, Readonly<Record<string, FieldSource<Row>>>>): ReadonlyMap<string, FieldSource<Row>> {
  const sources = new Map(Object.entries(fields));
  const stranger = typeof dates === "object" ? Object.keys(dates).find((field) => !sources.has(field)) : undefined;
  if (stranger !== undefined) {
    const problem = `a date format is given for ${quote(stranger)}, which is none of the fields`;
    throw new SalesKpiError("unknown-name", problem, { record: "mapping", field: "dates", value: stranger });
  }
  if (outcomes === undefined || sources.has("outcome")) return sources;
  const stage = sources.get("stage");
  if (stage === undefined) {
    const problem = "outcomes are given, and neither an outcome nor a stage to read them from";
    throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: "outcomes" });
  }
  return sources.set("outcome", stage);
}
