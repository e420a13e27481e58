import type { Decimal } from "../../money/decimal.js";

/** A row as JSON or a chart takes it: money as told, everything else as it was. @since 0.1.0 */
export type Plain<Row, Money> = {
  readonly [Name in keyof Row]: Row[Name] extends Decimal
    ? Money
    : Row[Name] extends Decimal | null
      ? Money | null
      : Row[Name];
};

/**
 * Rows with every `Decimal` turned into a number or into text: JSON, chart food, a spreadsheet.
 *
 * Text keeps every digit. A number is the nearest double, which is what a chart wants and an invoice does not.
 *
 * @example toPlain([{ team: "north", revenue: wonRevenue([{ ...won, amount: "10.10" }]) }], { money: "string" }) // => [{ team: "north", revenue: "10.1" }]
 * @since 0.1.0
 */
export function toPlain<Row extends object, const Money extends "number" | "string">(
  rows: readonly Row[],
  { money }: { readonly money: Money },
): Plain<Row, Money extends "number" ? number : string>[] {
  const plain = (value: unknown): unknown =>
    isDecimal(value) ? (money === "number" ? value.toNumber() : value.toFixed()) : value;
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])) as Plain<
        Row,
        Money extends "number" ? number : string
      >,
  );
}

/** A `Decimal`, of whichever copy of decimal.js. */
export const isDecimal = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "toFixed" in value && "toNumber" in value;
