import { escapeRegExp } from "../../collections/escapeRegExp.js";
import { SalesKpiError, quote } from "../../errors.js";
import { amountProblem } from "../../exact/amountProblem.js";

/** How an export writes amounts of money. */
export interface AmountFormat {
  /** What stands between groups of three digits; groups are not required. Default: nothing does. */
  readonly thousands?: string | undefined;
  /** What stands before the decimals. Default ".". */
  readonly decimal?: string | undefined;
}

/**
 * A reader of amounts in a stated format: the plain decimal of a text that fits it. One that does not fit stays, marked
 * where it could be taken for a plain decimal, so that no reading is guessed.
 */
export function amountColumn({ thousands = "", decimal = "." }: AmountFormat): (text: string) => string {
  checkSign("decimal", decimal);
  if (thousands !== "") checkSign("thousands", thousands);
  if (thousands === decimal) {
    const problem = `${quote(decimal)} cannot stand for thousands and for decimals`;
    throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: "amounts", value: decimal });
  }
  const grouped = thousands === "" ? "" : `\\d{1,3}(?:${escapeRegExp(thousands)}\\d{3})+|`;
  const pattern = new RegExp(`^([+-]?)(${grouped}\\d+)(?:${escapeRegExp(decimal)}(\\d+))?$`, "u");
  const sample = `1${thousands}234${decimal}56`;
  return (text) => {
    const [fits, sign = "", whole = "", fraction] = pattern.exec(text) ?? [];
    if (fits === undefined) return amountProblem(text) === null ? `${text} (not written like ${sample})` : text;
    return sign + whole.replaceAll(thousands, "") + (fraction === undefined ? "" : `.${fraction}`);
  };
}

function checkSign(name: string, sign: string): void {
  if (typeof sign === "string" && /^[^\d+-]$/u.test(sign)) return;
  const problem = `${quote(sign)} is not one sign that amounts can be written with`;
  throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: `amounts.${name}`, value: sign });
}
