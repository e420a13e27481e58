import { isObject } from "../collections/isObject.js";
import { refuse } from "../errors.js";
import { isBlankCell, textOfCell } from "../model/cells/blanks.js";
import type { ExportRow } from "../model/mapping/exportRow.js";
import { exactHeader } from "./foldHeader.js";
import type { ExportPreset } from "./preset.js";

/** Rows of an export as a reader of CSV, XLSX, SQL or JSON gives them: objects, lists of cells, or lists by column. */
export type ExportTable =
  Iterable<object> | Iterable<readonly unknown[]> | Readonly<Record<string, readonly unknown[]>>;

/** Rows of an export by header, each at the place that it has in the given list. */
export interface Table {
  readonly headers: readonly string[];
  /** Null for a line before or at the header row. */
  readonly rows: readonly (ExportRow | null)[];
}

const mostPreamble = 30;

/** Reads a table. The header row is the first line, or a later one that holds the headers of a known export. */
export function readTable(where: string, table: ExportTable, presets: readonly ExportPreset[]): Table {
  const lines = linesOf(where, table);
  const [first] = lines;
  if (first === undefined) return { headers: [], rows: [] };
  if (Array.isArray(first)) return tableOfCells(lines as readonly (readonly unknown[])[], presets);
  const rows = lines as readonly ExportRow[];
  const headers = headersOf(rows);
  if (presets.some((preset) => isOf(headers, preset))) return { headers, rows };
  const at = rows.slice(0, mostPreamble).findIndex((row) => presets.some((preset) => isOf(textsOf(row), preset)));
  return at === -1 ? { headers, rows } : underHeader(rows, at, headers);
}

function linesOf(where: string, table: ExportTable): readonly unknown[] {
  if (isObject(table) && Symbol.iterator in table) {
    const lines = Array.from(table as Iterable<unknown>);
    const wrong = lines.findIndex((line) => !isObject(line));
    if (wrong !== -1) refuse(`${where}[${wrong}]`, lines[wrong], "a row");
    return lines;
  }
  if (!isObject(table) || !Object.values(table).every(isColumn))
    refuse(where, table, "a list of rows, or lists by column");
  const columns = Object.entries(table as Readonly<Record<string, ArrayLike<unknown>>>);
  const length = Math.max(0, ...columns.map(([, cells]) => cells.length));
  return Array.from({ length }, (_, index) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[index]])));
}

const isColumn = (value: unknown): boolean => Array.isArray(value) || ArrayBuffer.isView(value);

/** Returns the headers of all rows, in the order in which they first stand. Sparse rows have different ones. */
function headersOf(rows: readonly ExportRow[]): string[] {
  const headers = new Set<string>();
  let last = "";
  for (const row of rows) {
    const names = Object.keys(row);
    const key = names.join("\u0000");
    if (key === last) continue;
    last = key;
    for (const name of names) headers.add(name);
  }
  return [...headers];
}

/** Returns true if headers have all of one set of a preset. */
const isOf = (headers: readonly unknown[], { detect }: ExportPreset): boolean => {
  const known = new Set(headers.map((header) => exactHeader(textOfCell(header))));
  return detect.some((set) => set.headers.every((header) => known.has(header)));
};

const textsOf = (row: ExportRow): string[] =>
  Object.values(row)
    .flat()
    .map((value) => textOfCell(value));

/** Returns rows whose header is one of them, a few lines below the first: the lines before it are no rows. */
function underHeader(rows: readonly ExportRow[], at: number, keys: readonly string[]): Table {
  const named = cellsOf(rows[at] ?? {}, keys).map((value) => exactHeader(textOfCell(value)));
  return tableUnder(
    rows.map((row) => cellsOf(row, keys)),
    at,
    named,
  );
}

/** Returns the cells of a row in the order of its keys, with the cells beyond them that a reader of CSV keeps in a list. */
const cellsOf = (row: ExportRow, keys: readonly string[]): unknown[] => keys.flatMap((key) => row[key] ?? [""]);

function tableOfCells(lines: readonly (readonly unknown[])[], presets: readonly ExportPreset[]): Table {
  const found = lines.slice(0, mostPreamble).findIndex((line) => presets.some((preset) => isOf(line, preset)));
  // Without a known header the first line with two cells or more is the header.
  const at =
    found === -1
      ? Math.max(
          0,
          lines.findIndex((line) => line.filter((cell) => !isBlankCell(cell)).length > 1),
        )
      : found;
  return tableUnder(
    lines,
    at,
    (lines[at] ?? []).map((value) => exactHeader(textOfCell(value))),
  );
}

function tableUnder(lines: readonly (readonly unknown[])[], at: number, named: readonly string[]): Table {
  const headers = withoutRepeats(named);
  const rows = lines.map((line, index) =>
    index <= at
      ? null
      : (Object.fromEntries(headers.map((header, column) => [header, line[column] ?? ""])) as ExportRow),
  );
  return { headers: headers.filter((header) => header !== ""), rows };
}

/** Returns headers of which a repeated one has its number behind it, as readers of CSV write them: the first stays. */
function withoutRepeats(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const times = seen.get(header) ?? 0;
    seen.set(header, times + 1);
    return times === 0 ? header : `${header}_${times}`;
  });
}
