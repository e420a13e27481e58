import { checkMapping, rowsOf } from "./checkMapping.js";
import { columnsOf, findColumns } from "./findColumns.js";
import type { AnyMapping, FieldSource, MappedRecord, Mapping } from "./mapping.js";
import type { ExportRow } from "./exportRow.js";
import { recordBuilder } from "./recordBuilder.js";

/**
 * Returns the rows of a CRM export under the names of a record's fields, as `parseSalesBook` takes them.
 *
 * A cell that states nothing (a blank, `\N`, `N/A`, `null`) is null, so that all records have the same fields. Texts lose the
 * blanks around them and are read as the mapping says and not otherwise. A date or amount that does not fit its format, or
 * fits two with different readings, and a label without an outcome stay, and the parse reports them with their row. A text
 * that looks like an ISO day or a plain decimal is marked. Every row gives a record, at the same index; a row that the
 * mapping leaves out gives null. No rows give none. Values other than text pass through.
 *
 * A column is found by its exact name, or else by the one header that equals it without a byte order mark and blanks around:
 * the first header of many CSV files begins with such a mark. Two headers that fit throw `name-clash`.
 *
 * A field without a column of its own, such as a quota's `period`, is a function of the row; the function sees the headers as
 * they are. A column that no row has throws `unknown-name` with the columns there are; a field that the kind of record does
 * not have throws it with the nearest field. Formats that cannot be used throw `impossible-request`.
 * Decision: blank-is-null.
 *
 * @example const rows = [{ Id: "a1", Stage: "Closed Won", Created: "3/1/2026", Closed: "3/31/2026", Value: "$12,500.00" }]
 * mapRecords(rows, {
 *   fields: { id: "Id", stage: "Stage", createdOn: "Created", closedOn: "Closed", amount: "Value" },
 *   dates: "M/d/yyyy",
 *   amounts: { thousands: ",", symbols: true },
 *   outcomes: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
 * }).map(({ closedOn, amount, outcome }) => [closedOn, amount, outcome]) // => [ [ '2026-03-31', '12500.00', 'won' ] ]
 */
export function mapRecords<Row extends object, const Fields extends Readonly<Record<string, FieldSource<Row>>>>(
  rows: Iterable<Row>,
  mapping: Mapping<Row, Fields>,
): MappedRecord<Extract<keyof Fields, string> | "outcome">[] {
  const any = mapping as unknown as AnyMapping;
  checkMapping(any);
  const list = rowsOf(rows);
  const columns = columnsOf(any);
  const headers = findColumns(list, columns);
  const build = recordBuilder(any, columns);
  return list.map((row, index) => build(row as ExportRow, headers[index] ?? [])) as MappedRecord<
    Extract<keyof Fields, string> | "outcome"
  >[];
}
