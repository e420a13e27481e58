import { isBlankCell, trimBlanks } from "../model/cells/blanks.js";
import { columnsOf, findColumns } from "../model/mapping/findColumns.js";
import type { AnyMapping } from "../model/mapping/mapping.js";
import type { ExportRow } from "../model/mapping/exportRow.js";
import { recordBuilder } from "../model/mapping/recordBuilder.js";
import type { DetectedMapping } from "./detectMapping.js";
import type { ExportPreset } from "./preset.js";
import { exportPresets } from "./presets.js";
import type { Table } from "./table.js";

/** Rows that are no records, by reason. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: number[];
  readonly example: string;
}

/** Records of a table under the names of their fields, each at the place of its row; null for a row that is none. */
export interface MappedTable {
  readonly name: string;
  readonly mapping: DetectedMapping;
  readonly records: readonly (Record<string, unknown> | null)[];
  readonly leftOut: readonly LeftOut[];
  readonly rows: readonly (ExportRow | null)[];
  /** Preset of the export; null for a table of no known one. */
  readonly preset: ExportPreset | null;
  /** Columns with the day of entry into a stage. */
  readonly stageColumns: readonly StageColumn[];
}

/** Column with the day of entry into a stage, and the pipeline of the stage if the header names one. */
export interface StageColumn {
  readonly stage: string;
  readonly pipeline: string | null;
  readonly column: string;
}

/** Returns the records of a table. */
export function mapTable(name: string, { rows, headers }: Table, mapping: DetectedMapping): MappedTable {
  const any = mapping as unknown as AnyMapping;
  const columns = columnsOf(any);
  const present = rows.map((row) => row ?? {});
  const found = findColumns(
    present.filter((_, index) => rows[index] !== null),
    columns,
  );
  const build = recordBuilder(any, columns);
  const leftOut = new Map<string, LeftOut>();
  const leave = (reason: string, index: number, row: ExportRow): null => {
    const known = leftOut.get(reason);
    if (known === undefined) leftOut.set(reason, { reason, rows: [index], example: exampleOf(row) });
    else known.rows.push(index);
    return null;
  };
  let place = 0;
  const records = rows.map((row, index) => {
    if (row === null) return null;
    const rowHeaders = found[place++] ?? [];
    const reason = noRecordReason(row, headers.length);
    if (reason !== null) return leave(reason, index, row);
    const record = build(row, rowHeaders);
    return record ?? leave("rule", index, row);
  });
  const preset = exportPresets().find(
    ({ vendor, object }) => vendor === mapping.basis.vendor && object === mapping.basis.object,
  );
  const stageColumns = stageColumnsOf(headers, preset?.stageEntries ?? []);
  if (preset?.isByLine === true) leaveOutLines(records, rows, leftOut.get("rule")?.rows ?? [], mapping);
  return { name, mapping, records, leftOut: [...leftOut.values()], rows, preset: preset ?? null, stageColumns };
}

/** Leaves out all lines of an order of which one is left out. */
function leaveOutLines(
  records: (Record<string, unknown> | null)[],
  rows: readonly (ExportRow | null)[],
  leftOut: readonly number[],
  { fields }: DetectedMapping,
): void {
  const [column = ""] = fields["id"] ?? [];
  const ids = new Set(leftOut.map((index) => rows[index]?.[column]));
  records.forEach((record, index) => {
    if (record !== null && ids.has(rows[index]?.[column])) records[index] = null;
  });
}

/** Returns the columns whose headers name a stage. */
function stageColumnsOf(headers: readonly string[], patterns: readonly string[]): StageColumn[] {
  const expressions = patterns.map((pattern) => new RegExp(pattern, "u"));
  return headers.flatMap((column) => {
    const groups = expressions
      .map((pattern) => pattern.exec(trimBlanks(column))?.groups)
      .find((found) => found !== undefined);
    const stage = groups?.["stage"];
    return stage === undefined ? [] : [{ stage, pipeline: groups?.["pipeline"] ?? null, column }];
  });
}

/** Returns the reason for which a row is no record whatever its mapping: it is blank, a line of a footer, or a total. */
function noRecordReason(row: ExportRow, columns: number): string | null {
  let filled = 0;
  let first = "";
  for (const value of Object.values(row)) {
    if (isBlankCell(value)) continue;
    filled += 1;
    if (filled === 1) first = trimBlanks(String(value));
    if (filled > 2 && !totalWords.test(first)) return null;
  }
  if (filled === 0) return "blank";
  if (totalWords.test(first)) return "total";
  return filled === 1 && columns > 3 ? "footer" : null;
}

const totalWords =
  /^(?:(?:grand |sub)?totals?\b|gesamt(?:summe)?\b|summe\b|somme\b|suma total|count\b|total general)/iu;

const exampleOf = (row: ExportRow): string =>
  Object.values(row)
    .filter((value) => !isBlankCell(value))
    .map((value) => trimBlanks(String(value)))
    .join(", ")
    .slice(0, 80);
