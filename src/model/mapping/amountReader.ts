import { escapeRegExp } from "../../collections/escapeRegExp.js";
import { SalesKpiError, quote } from "../../errors.js";
import { amountProblem } from "../../exact/amountProblem.js";

/** Format of the amounts of money in an export. */
export interface AmountFormat {
  /** Sign between groups of three digits; groups are not required. Default: none. */
  readonly thousands?: string | undefined;
  /** Sign before the decimals. Default ".". */
  readonly decimal?: string | undefined;
}

/**
 * Returns the function that reads amounts of a stated format as plain decimals. A text that does not fit stays, marked if it
 * looks like a plain decimal, so that no format is guessed.
 */
export function amountReader({ thousands = "", decimal = "." }: AmountFormat): (text: string) => string {
  checkSign("decimal", decimal);
  if (thousands !== "") checkSign("thousands", thousands);
  if (thousands === decimal) {
    const problem = `mapRecords: amounts: expected two signs for thousands and decimals, got ${quote(decimal)} for both`;
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
  const problem = `mapRecords: amounts.${name}: expected one sign other than digits, + and -, got ${quote(sign)}`;
  throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: `amounts.${name}`, value: sign });
}
