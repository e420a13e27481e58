import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { plainValue, type Plain } from "../exact/plainValue.js";
import { checkRows } from "./checkRows.js";

/** Options of plain rows. */
export interface ToPlainOptions<Money extends "number" | "string"> {
  /** Form of money: the nearest number, or text with all its digits. */
  readonly money: Money;
}

const optionKinds: OptionKinds<ToPlainOptions<"number">> = { money: ["number", "string"] };

/**
 * Returns rows with every `Decimal` turned into a number or a text: for JSON, a chart, a spreadsheet, a message to a worker.
 * `structuredClone` and `postMessage` fail on rows with Decimals, and accept these. Scorecards have the option `money`
 * for the same.
 *
 * Text keeps every digit. A number is the nearest double: right for a chart, wrong for an invoice.
 *
 * @example toPlain([{ team: "north", revenue: wonRevenue([{ ...won, amount: "10.10" }]) }], { money: "string" }) // => [{ team: "north", revenue: "10.1" }]
 */
export function toPlain<Row extends object, const Money extends "number" | "string">(
  rows: readonly Row[],
  options: ToPlainOptions<Money>,
): Plain<Row, Money extends "number" ? number : string>[] {
  const { money } = checkOptions<ToPlainOptions<Money>>("toPlain", options, optionKinds);
  return checkRows("toPlain", rows).map(
    (row) => plainValue(row, money) as Plain<Row, Money extends "number" ? number : string>,
  );
}
