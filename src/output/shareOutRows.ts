import { getOrInsert } from "../collections/getOrInsert.js";
import { Decimal } from "../exact/decimal.js";
import { addAmount, emptySum } from "../exact/exactSum.js";
import { sumToDecimal } from "../exact/sumToDecimal.js";
import type { AnyRow } from "./checkRows.js";

/**
 * Returns scorecard rows whose values in a column are rounded so that the parts of a total add up to the total as it is shown: each
 * part is rounded down or up, up where most was cut off (largest remainder). Groups whose values do not add up exactly, such as a
 * team with a quota of its own, are left as they are, and so are rows without a total. Decision: tables-add-up.
 *
 * @param digits - the decimals that are shown
 */
export function shareOutRows(rows: readonly AnyRow[], column: string, digits: number): readonly AnyRow[] {
  const shown = new Map<AnyRow, Decimal>();
  const partsOf = partsByTotal(rows, column);
  // Parts stand before their total, so totals of totals come last.
  for (const total of rows.toReversed()) {
    const parts = partsOf.get(total);
    const exact = valueIn(total, column);
    if (parts === undefined || exact === null) continue;
    const values = parts.map((part) => valueIn(part, column) ?? new Decimal(0));
    if (!sumOf(values).eq(exact)) continue;
    const rounded = shown.get(total) ?? exact.toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN);
    shown.set(total, rounded);
    for (const [index, value] of roundToTotal(values, rounded, digits).entries()) {
      const part = parts[index];
      if (part !== undefined && valueIn(part, column) !== null) shown.set(part, value);
    }
  }
  return rows.map((row) => (shown.has(row) ? { ...row, [column]: shown.get(row) } : row));
}

/** Returns values rounded down or up to some digits, so that they add up to a rounded total. */
function roundToTotal(values: readonly Decimal[], total: Decimal, digits: number): Decimal[] {
  const unit = new Decimal(10).pow(-digits);
  const floors = values.map((value) => value.toDecimalPlaces(digits, Decimal.ROUND_FLOOR));
  const left = total.minus(sumOf(floors)).div(unit).toNumber();
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value.minus(floors[index] ?? value) }))
    .sort((one, other) => other.remainder.cmp(one.remainder) || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor.plus(unit) : floor));
}

const sumOf = (values: readonly Decimal[]): Decimal => sumToDecimal(values.reduce(addAmount, emptySum()));

function valueIn(row: AnyRow, column: string): Decimal | null {
  const value = row[column];
  return typeof value === "number" || Decimal.isDecimal(value) ? new Decimal(value) : null;
}

/** Returns the rows one level below each total of a scorecard, in its group and period. */
function partsByTotal(rows: readonly AnyRow[], column: string): ReadonlyMap<AnyRow, readonly AnyRow[]> {
  const columns = Object.keys(rows[0] ?? {});
  const dimensions = columns.slice(columns.indexOf("level") + 1, Math.max(0, columns.indexOf("period")));
  if (!columns.includes("level") || !columns.includes("period") || dimensions.includes(column)) return new Map();
  const placeOf = (row: AnyRow, depth: number): string =>
    JSON.stringify([
      depth,
      row["start"],
      row["end"],
      row["period"],
      ...dimensions.slice(0, depth).map((name) => row[name] ?? null),
    ]);
  const depthOf = (row: AnyRow): number => dimensions.indexOf(String(row["level"])) + 1;
  const byPlace = new Map<string, AnyRow[]>();
  for (const row of rows)
    if (depthOf(row) > 0) getOrInsert(byPlace, placeOf(row, depthOf(row) - 1), () => []).push(row);
  return new Map(
    rows.flatMap((row): [AnyRow, readonly AnyRow[]][] => {
      const parts = byPlace.get(placeOf(row, depthOf(row)));
      return parts === undefined ? [] : [[row, parts]];
    }),
  );
}
