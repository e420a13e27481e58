import { plainValue } from "../exact/plainValue.js";
import { checkRows, type AnyRow } from "./checkRows.js";

/**
 * Returns rows as CSV text with a header line, by RFC 4180: commas between fields, CRLF after each line, quotes around a
 * field that needs them. Null is an empty field; money keeps every digit. Columns are those of the first row. Of no rows: "".
 *
 * @example csvText([{ rep: "Ann, A.", won: 2 }, { rep: null, won: 0 }]) // => 'rep,won\r\n"Ann, A.",2\r\n,0\r\n'
 */
export function csvText(rows: readonly object[]): string {
  const [first] = checkRows("csvText", rows);
  if (first === undefined) return "";
  const columns = Object.keys(first);
  const lines = rows.map((row) => columns.map((column) => fieldText((row as AnyRow)[column])));
  return [columns.map(fieldText), ...lines].map((fields) => `${fields.join(",")}\r\n`).join("");
}

function fieldText(value: unknown): string {
  if (value == null) return "";
  const plain = plainValue(value, "string");
  const text = typeof plain === "string" ? plain : JSON.stringify(plain);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
