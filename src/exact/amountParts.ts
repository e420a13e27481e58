import { quote } from "../errors.js";
import { amountText } from "./amountText.js";

/** Digits an amount may have before its point, and after it: enough for every finite double, written out. */
export const mostDigits = 400;

/** Length of the longest readable text: the digits on both sides of a point, a sign, the point, an exponent. */
const longestText = 807;

const pattern = /^([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** Decimal text taken apart: (−)digits / 10^scale. A negative scale counts zeros to append. */
export interface DecimalParts {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

/** Returns the parts of an amount, or the problem as a text if the value is no amount. */
export function amountParts(value: unknown): DecimalParts | string {
  const text = amountText(value);
  if (text === null) return `expected an amount (a number, a decimal text or a Decimal), got ${quote(value)}`;
  const parts = decimalParts(text);
  // A Decimal is shown by its short text: written out it may have a billion digits.
  return typeof parts === "string"
    ? `expected ${parts}, got ${quote(typeof value === "object" ? text : value)}`
    : parts;
}

// A literal: a bundler keeps a text that has to be computed.
const inRange = "at most 400 digits before and after the point";

/** Returns the parts of a decimal text, or a description of the expected text. */
function decimalParts(text: string): DecimalParts | string {
  // The length comes first, so that a text of megabytes costs no work.
  if (text.length > longestText) return inRange;
  const [match, sign, whole = "", fraction = "", exponentText = "0"] = pattern.exec(text) ?? [];
  const digits = whole + fraction;
  if (match === undefined || digits === "") return "a plain decimal such as 1234.56";
  const exponent = Number(exponentText);
  const scale = fraction.length - exponent;
  if (whole.length + exponent > mostDigits || scale > mostDigits) return inRange;
  return { negative: sign === "-", digits, scale };
}
