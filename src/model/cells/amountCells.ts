import { amountProblem } from "../../exact/amountProblem.js";
import { escapeRegExp } from "../../collections/escapeRegExp.js";
import { SalesKpiError, quote } from "../../errors.js";
import { readMoney, type MoneyText } from "./readMoney.js";

/** Signs of the amounts in a column. */
export interface AmountFormat {
  /** Sign between groups of three digits: `","`, `"."`, `"'"` or a space. Without it digits stand ungrouped. */
  readonly thousands?: string | undefined;
  /** Sign between whole and fraction; `"."` by default. */
  readonly decimal?: string | undefined;
  /** True to read `$40,000`, `1 234,50 €` and `(120.00)` too. The currency of a sign becomes that of the record. */
  readonly symbols?: boolean | undefined;
}

/** Reader of the amounts in a column: a plain decimal with its currency sign, or the text as it is if it does not fit. */
export type AmountCellReader = (text: string) => MoneyText | string;

/**
 * Returns the reader of amounts in stated formats. A text that no format reads stays, and so does one that two formats read
 * as two amounts. A text that stays and looks like a plain decimal is marked, so that no format is guessed.
 */
export function amountCellReader(formats: readonly AmountFormat[]): AmountCellReader {
  const readers = formats.map(readerOf);
  const samples = formats.map(sampleOf).join(" or ");
  return (text) => {
    let found: MoneyText | null = null;
    for (const read of readers) {
      const money = read(text);
      if (money === null) continue;
      if (found !== null && !isSameNumber(found.amount, money.amount))
        return `${text} (${found.amount} or ${money.amount})`;
      found ??= money;
    }
    if (found !== null) return found;
    return amountProblem(text) === null ? `${text} (not written like ${samples})` : text;
  };
}

const isSameNumber = (left: string, right: string): boolean => left === right || Number(left) === Number(right);

function readerOf({
  thousands = "",
  decimal = ".",
  symbols = false,
}: AmountFormat): (text: string) => MoneyText | null {
  checkSign("decimal", decimal);
  if (thousands !== "") checkSign("thousands", thousands);
  if (thousands === decimal) {
    const problem = `mapRecords: amounts: expected two signs for thousands and decimals, got ${quote(decimal)} for both`;
    throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: "amounts", value: decimal });
  }
  // Blanks of every kind are one plain space by now.
  const [group, point] = [thousands, decimal].map((sign) => (/^\s$/u.test(sign) ? " " : sign)) as [string, string];
  return symbols ? (text) => readMoney(text, { thousands: group, decimal: point }) : plainReader(group, point);
}

/** Returns the reader of numbers without a currency: an optional sign, digits, grouped or not, and decimals. */
function plainReader(thousands: string, decimal: string): (text: string) => MoneyText | null {
  const grouped = thousands === "" ? "" : `\\d{1,3}(?:${escapeRegExp(thousands)}\\d{3})+|`;
  const pattern = new RegExp(`^([+-]?)(${grouped}\\d+)(?:${escapeRegExp(decimal)}(\\d+))?$`, "u");
  return (text) => {
    const [fits, sign = "", whole = "", fraction] = pattern.exec(text) ?? [];
    if (fits === undefined) return null;
    const digits = sign + whole.replaceAll(thousands, "");
    return { amount: fraction === undefined ? digits : `${digits}.${fraction}`, currency: null };
  };
}

const sampleOf = ({ thousands = "", decimal = "." }: AmountFormat): string => `1${thousands}234${decimal}56`;

function checkSign(name: string, sign: string): void {
  if (typeof sign === "string" && /^[^\d+-]$/u.test(sign)) return;
  const problem = `mapRecords: amounts.${name}: expected one sign other than digits, + and -, got ${quote(sign)}`;
  throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: `amounts.${name}`, value: sign });
}
