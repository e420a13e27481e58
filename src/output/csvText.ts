import type { AnyRow } from "./keyText.js";
import { checkRows } from "./checkRows.js";
import { plainValue } from "../exact/plainValue.js";

/**
 * Rows as CSV text with a header line, as RFC 4180 writes it: fields parted by commas, lines ended by CRLF, quotes where a
 * field needs them. Null is an empty field; money keeps every digit. Columns are those of the first row. Of no rows: "".
 *
 * @example csvText([{ rep: "Ann, A.", won: 2 }, { rep: null, won: 0 }]) // => 'rep,won\r\n"Ann, A.",2\r\n,0\r\n'
 */
export function csvText(rows: readonly object[]): string {
  const [first] = checkRows("csvText", rows);
  if (first === undefined) return "";
  const columns = Object.keys(first);
  const lines = rows.map((row) => columns.map((column) => field((row as AnyRow)[column])));
  return [columns.map(field), ...lines].map((fields) => `${fields.join(",")}\r\n`).join("");
}

function field(value: unknown): string {
  if (value == null) return "";
  const plain = plainValue(value, "string");
  const text = typeof plain === "string" ? plain : JSON.stringify(plain);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
