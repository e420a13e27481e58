import { Decimal } from "../exact/decimal.js";
import { isDecimal } from "../exact/plainValue.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import type { Unit } from "../kpi/define/description.js";
import type { TableWords } from "../locale/tableWords.js";
import type { AnyRow } from "./checkRows.js";

/** Options of a table's cells. */
export interface CellTextOptions {
  readonly kpis: Readonly<Record<string, AnyKpi>>;
  readonly names: Readonly<Record<string, (key: string) => string | null | undefined>>;
  readonly moneyDigits: number;
  readonly words: TableWords;
}

/** Returns the text of one cell. */
export function cellText(row: AnyRow, column: string, options: CellTextOptions): string {
  const { kpis, names, words } = options;
  const value = row[column];
  if (value == null) return Object.hasOwn(kpis, column) ? words.noValue : missingText(row, column, words);
  if (isNumber(value)) return numberText(value, ownValue(kpis, column)?.unit, options);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value !== "string") return JSON.stringify(value);
  return ownValue(names, column)?.(value) ?? (column === "level" ? headingOf(value, words) : value);
}

/** Returns the heading of a column, or the word for a level. */
export const headingOf = (name: string, { headings }: TableWords): string => ownValue(headings, name) ?? name;

/** Returns the value of a name, and nothing that every object inherits. */
const ownValue = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

export const isNumber = (value: unknown): value is Decimal | number =>
  typeof value === "number" || (typeof value === "object" && value !== null && isDecimal(value));

/**
 * Returns the text of a cell without a key: the word for the total, the word for a missing key, or nothing for a level
 * below that of the row.
 */
function missingText(row: AnyRow, column: string, { total, missingKey }: TableWords): string {
  if (column === "period") return row["start"] === null ? missingKey : "";
  const dimensions = dimensionsOf(row);
  const depth = dimensions.indexOf(column);
  if (depth === -1) return "";
  const level = dimensions.indexOf(String(row["level"]));
  if (level === -1) return depth === 0 ? total : "";
  return depth <= level ? missingKey : "";
}

/** Returns the dimensions of a scorecard's row: its columns between the level and the period. */
function dimensionsOf(row: AnyRow): readonly string[] {
  const columns = Object.keys(row);
  return columns.slice(columns.indexOf("level") + 1, Math.max(0, columns.indexOf("period")));
}

/** Returns a number in the form of its unit: ratios in percent, times with one digit. Rounds half-even. */
function numberText(
  value: Decimal | number,
  unit: Unit | undefined,
  { moneyDigits, words }: Pick<CellTextOptions, "moneyDigits" | "words">,
): string {
  const exact = new Decimal(value);
  switch (unit) {
    case "ratio":
      return `${digitsText(exact.times(100), words, 1)}${words.percent}`;
    case "money":
    case "money-per-day":
      return digitsText(exact, words, moneyDigits);
    case "days":
    case "hours":
    case "minutes":
    case "months":
    case "score":
      return digitsText(exact, words, 1);
    case "count":
    case undefined:
      return digitsText(exact, words);
  }
}

/** Returns a decimal with its thousands apart: every digit, unless a number of decimals is given. */
function digitsText(value: Decimal, { decimalMark, digitSpace }: TableWords, decimals?: number): string {
  const rounded = decimals === undefined ? value : value.toDecimalPlaces(decimals);
  const [whole = "", fraction] = rounded.toFixed(decimals).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, digitSpace);
  return fraction === undefined ? spaced : `${spaced}${decimalMark}${fraction}`;
}
