import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuse } from "../errors.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import { checkKpi } from "../kpi/define/checkKpi.js";
import { checkRows } from "./checkRows.js";
import { keyText, type AnyRow } from "./keyText.js";
import { numberText } from "./numberText.js";
import { isDecimal } from "../exact/plainValue.js";

/** How a table shows its rows. */
export interface TextTableOptions {
  /** The columns to show, in order; by default all of the first row, without the bounds of its period. */
  readonly columns?: readonly string[] | undefined;
  /** The KPIs of the rows under their column names: their units say how values look. */
  readonly kpis?: Readonly<Record<string, AnyKpi>> | undefined;
  /** What a column's values are called: names for ids. */
  readonly names?: Readonly<Record<string, (key: string) => string | null | undefined>>;
  /** Digits after the point of money; 0 by default. */
  readonly moneyDigits?: number | undefined;
}

const tableKinds: OptionKinds<TextTableOptions> = {
  columns: "list?",
  kpis: "record?",
  names: "record?",
  moneyDigits: "number?",
};

/**
 * Rows as a table for a terminal: counts and money grouped by thousands, ratios in percent, days with one digit, a dash
 * where there is no answer, `(none)` for a missing key. Rounded for the eye, half-even: the rows keep every digit. Of no
 * rows: "".
 *
 * @example textTable([{ rep: "ann", winRate: 0.5 }, { rep: "bob", winRate: null }], { kpis: { winRate } }) // => 'rep  winRate\n---  -------\nann   50.0 %\nbob        –\n'
 */
export function textTable(rows: readonly object[], options: TextTableOptions = {}): string {
  checkOptions("textTable", options, tableKinds);
  for (const [name, kpi] of Object.entries(options.kpis ?? {})) checkKpi(`textTable: kpis.${name}`, kpi);
  options.columns?.forEach((name: unknown, index) => {
    if (typeof name !== "string") refuse(`textTable: columns[${index}]`, name, "a text");
  });
  const [first] = checkRows("textTable", rows);
  if (first === undefined) return "";
  const names = options.columns ?? Object.keys(first).filter((name) => name !== "start" && name !== "end");
  const columns = names.map((name) => column(name, rows as readonly AnyRow[], options));
  const lines = Array.from({ length: rows.length + 2 }, (_, line) => columns.map((cells) => cells[line]));
  return lines.map((cells) => `${cells.join("  ").trimEnd()}\n`).join("");
}

/** The lines of one column: its head, a rule and its cells, all of one width. Numbers stand to the right. */
function column(name: string, rows: readonly AnyRow[], options: TextTableOptions): string[] {
  const cells = rows.map((row) => cellText(row, name, options));
  const width = Math.max(name.length, ...cells.map((cell) => cell.length));
  const isNumeric = rows.some((row) => isNumber(row[name]));
  const align = (cell: string): string => (isNumeric ? cell.padStart(width) : cell.padEnd(width));
  return [align(name), "-".repeat(width), ...cells.map(align)];
}

function cellText(row: AnyRow, name: string, { kpis = {}, names, moneyDigits = 0 }: TextTableOptions): string {
  const value = row[name];
  if (value == null) return name in kpis ? "–" : keyText(row, name);
  if (isNumber(value)) return numberText(value, kpis[name]?.unit, moneyDigits);
  return typeof value === "string" ? (names?.[name]?.(value) ?? value) : JSON.stringify(value);
}

const isNumber = (value: unknown): value is Parameters<typeof numberText>[0] =>
  typeof value === "number" || (typeof value === "object" && value !== null && isDecimal(value));
