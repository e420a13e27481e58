import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { refuse } from "../errors.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import { checkKpi } from "../kpi/define/checkKpi.js";
import { tableWords } from "../locale/en/tables.js";
import { checkCatalogue } from "../locale/checkCatalogue.js";
import type { Locale } from "../locale/locale.js";
import { cellText, headingOf, isNumber, type CellTextOptions } from "./cellText.js";
import { shareOutRows } from "./shareOutRows.js";
import { checkRows, type AnyRow } from "./checkRows.js";

/** Options of a text table. */
export interface TextTableOptions {
  /** Columns, in order; by default all of the first row, without the bounds of its period. */
  readonly columns?: readonly string[] | undefined;
  /** KPIs by column name: the unit of a KPI determines the form of its values. */
  readonly kpis?: Readonly<Record<string, AnyKpi>> | undefined;
  /** Functions by column name that return the name of an id. */
  readonly names?: Readonly<Record<string, (key: string) => string | null | undefined>>;
  /** Decimals of money; 0 by default. */
  readonly moneyDigits?: number | undefined;
  /** Language of words and signs; English by default. */
  readonly locale?: Pick<Locale, "tables"> | undefined;
}

const english: Pick<Locale, "tables"> = { tables: tableWords };

const optionKinds: OptionKinds<TextTableOptions> = {
  columns: "list?",
  kpis: "record?",
  names: "record?",
  moneyDigits: "number?",
  locale: "record?",
};

/**
 * Returns rows as a table for a terminal. Counts and money have their thousands apart, ratios are in percent, times have one
 * digit. Money of a scorecard with totals is rounded so that the parts add up to their total as it is shown. Decision:
 * tables-add-up. A dash stands for no answer, `(none)` for a missing key. Values are rounded half-even: the rows keep every digit.
 * Of no rows: "".
 *
 * @example textTable([{ rep: "ann", winRate: 0.5 }, { rep: "bob", winRate: null }], { kpis: { winRate } }) // => 'rep  winRate\n---  -------\nann   50.0 %\nbob        –\n'
 */
export function textTable(rows: readonly object[], options: TextTableOptions = {}): string {
  checkOptions("textTable", options, optionKinds);
  const { kpis = {}, names = {}, moneyDigits = 0, locale = english } = options;
  const { tables: words } = checkCatalogue("textTable: locale", locale, english);
  for (const [name, heading] of Object.entries<unknown>(words.headings))
    if (typeof heading !== "string") refuse(`textTable: locale.tables.headings.${name}`, heading, "a text");
  for (const [name, kpi] of Object.entries(kpis)) checkKpi(`textTable: kpis.${name}`, kpi);
  options.columns?.forEach((name: unknown, index) => {
    if (typeof name !== "string") refuse(`textTable: columns[${index}]`, name, "a text");
  });
  const [first] = checkRows("textTable", rows);
  if (first === undefined) return "";
  const columnNames = options.columns ?? Object.keys(first).filter((name) => name !== "start" && name !== "end");
  const cellOptions = { kpis, names, moneyDigits, words };
  const columns = columnNames.map((name) => {
    const isMoney = Object.hasOwn(kpis, name) && kpis[name]?.unit === "money";
    const given = rows as readonly AnyRow[];
    return columnLines(name, isMoney ? shareOutRows(given, name, moneyDigits) : given, cellOptions);
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, line) => columns.map((column) => column[line]));
  return lines.map((cells) => `${cells.join("  ").trimEnd()}\n`).join("");
}

/** Returns the lines of one column, all of one width: heading, rule and cells. A column of numbers is aligned right. */
function columnLines(name: string, rows: readonly AnyRow[], options: CellTextOptions): string[] {
  const heading = headingOf(name, options.words);
  const cells = rows.map((row) => cellText(row, name, options));
  const width = Math.max(heading.length, ...cells.map((cell) => cell.length));
  const isNumeric = rows.some((row) => isNumber(row[name]));
  const align = (cell: string): string => (isNumeric ? cell.padStart(width) : cell.padEnd(width));
  return [align(heading), "-".repeat(width), ...cells.map(align)];
}
