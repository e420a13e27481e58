import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { checkRows } from "./checkRows.js";
import { plainValue, type Plain } from "../exact/plainValue.js";

/** How money is told. */
export interface ToPlainOptions<Money extends "number" | "string"> {
  /** The nearest number, or text with all its digits. */
  readonly money: Money;
}

const plainKinds: OptionKinds<ToPlainOptions<"number">> = { money: ["number", "string"] };

/**
 * Returns rows with every `Decimal` turned into a number or into text: JSON, chart food, a spreadsheet, a message to a worker.
 * `structuredClone` and `postMessage` fail on rows with Decimals; these they take. Scorecards have them made by their own option
 * `money`.
 *
 * Text keeps every digit. A number is the nearest double, which is what a chart wants and an invoice does not.
 *
 * @example toPlain([{ team: "north", revenue: wonRevenue([{ ...won, amount: "10.10" }]) }], { money: "string" }) // => [{ team: "north", revenue: "10.1" }]
 */
export function toPlain<Row extends object, const Money extends "number" | "string">(
  rows: readonly Row[],
  options: ToPlainOptions<Money>,
): Plain<Row, Money extends "number" ? number : string>[] {
  const { money } = checkOptions<ToPlainOptions<Money>>("toPlain", options, plainKinds);
  return checkRows("toPlain", rows).map(
    (row) => plainValue(row, money) as Plain<Row, Money extends "number" ? number : string>,
  );
}
