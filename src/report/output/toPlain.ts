import { plainValue, type Plain } from "./plainValue.js";

/**
 * Returns rows with every `Decimal` turned into a number or into text: JSON, chart food, a spreadsheet, a message to a worker.
 * `structuredClone` and `postMessage` fail on rows with Decimals; these they take. Scorecards have them made by their own option
 * `money`.
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
  return rows.map((row) => plainValue(row, money) as Plain<Row, Money extends "number" ? number : string>);
}
