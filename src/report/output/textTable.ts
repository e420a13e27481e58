import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { Unit } from "../../kpi/define/description.js";
import { Decimal } from "../../money/decimal.js";
import { isDecimal } from "./toPlain.js";

/** How a table shows its rows. @since 0.1.0 */
export interface TableOptions {
  /** The columns to show, in order; by default all of the first row, without the bounds of its period. */
  readonly columns?: readonly string[];
  /** The KPIs of the rows under their column names: their units say how values look. */
  readonly kpis?: Readonly<Record<string, AnyKpi>>;
  /** What a column's values are called: names for ids. */
  readonly names?: Readonly<Record<string, (key: string) => string | null | undefined>>;
  /** Digits after the point of money; 0 by default. */
  readonly moneyDigits?: number;
}

/**
 * Rows as a table for a terminal: counts and money grouped by thousands, ratios in percent, days with one digit, a dash
 * where there is no answer. Rounded for the eye, half-even: the rows keep every digit. Of no rows: "".
 *
 * @example textTable([{ rep: "ann", winRate: 0.5 }, { rep: "bob", winRate: null }], { kpis: { winRate } }) // => 'rep  winRate\n---  -------\nann   50.0 %\nbob        –\n'
 * @since 0.1.0
 */
export function textTable(rows: readonly object[], options: TableOptions = {}): string {
  const [first] = rows as readonly Readonly<Record<string, unknown>>[];
  if (first === undefined) return "";
  const columns = options.columns ?? Object.keys(first).filter((name) => name !== "start" && name !== "end");
  const cells = columns.map((name) => {
    const show = reader(name, options);
    return [name, ...(rows as readonly Readonly<Record<string, unknown>>[]).map((row) => show(row[name]))];
  });
  const isText = columns.map((name) =>
    rows.every((row) => !isNumber((row as Readonly<Record<string, unknown>>)[name])),
  );
  const ruled = cells.map(([head = "", ...rest], index) => {
    const width = Math.max(head.length, ...rest.map((cell) => cell.length));
    const align = (cell: string): string => (isText[index] === true ? cell.padEnd(width) : cell.padStart(width));
    return [align(head), "-".repeat(width), ...rest.map(align)];
  });
  return Array.from(
    { length: rows.length + 2 },
    (_, line) =>
      `${ruled
        .map((cell) => cell[line])
        .join("  ")
        .trimEnd()}\n`,
  ).join("");
}

const isNumber = (value: unknown): boolean => typeof value === "number" || isDecimal(value);

function reader(name: string, { kpis, names, moneyDigits = 0 }: TableOptions): (value: unknown) => string {
  const unit = kpis?.[name]?.unit;
  return (value) => {
    if (value == null) return kpis !== undefined && name in kpis ? "–" : "";
    if (typeof value === "number" || isDecimal(value)) return numberText(new Decimal(value), unit, moneyDigits);
    return typeof value === "string" ? (names?.[name]?.(value) ?? value) : JSON.stringify(value);
  };
}

function numberText(value: Decimal, unit: Unit | undefined, moneyDigits: number): string {
  switch (unit) {
    case "ratio":
      return `${grouped(value.times(100), 1)} %`;
    case "money":
    case "money-per-day":
      return grouped(value, moneyDigits);
    case "days":
    case "hours":
    case "score":
      return grouped(value, 1);
    case "count":
    case undefined:
      return grouped(value, value.decimalPlaces());
  }
}

/** Thousands parted by a space, which no country reads as a decimal sign. */
const grouped = (value: Decimal, digits: number): string => {
  const [whole = "", fraction] = value.toFixed(digits).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
};
