/** Digits an amount may have before its point, and after it: enough for every finite double, written out. */
export const mostDigits = 400;

/** No readable text is longer: the digits on both sides of a point, a sign, the point, an exponent. */
const longestText = 807;

const outOfRange = "is out of range: more than 400 digits before or after the point";

const pattern = /^([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** A decimal text taken apart: (−)digits / 10^scale, where a negative scale means zeros to append. */
export interface DecimalParts {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

/** The parts of a decimal text, or the reason why it is not one an amount may have. */
export function decimalParts(text: string): DecimalParts | string {
  // First of all, so that no work is done on a text of megabytes.
  if (text.length > longestText) return outOfRange;
  const [match, sign, whole = "", fraction = "", exponentText = "0"] = pattern.exec(text) ?? [];
  const digits = whole + fraction;
  if (match === undefined || digits === "") return "is not a plain decimal such as -1234.56";
  const exponent = Number(exponentText);
  const scale = fraction.length - exponent;
  if (whole.length + exponent > mostDigits || scale > mostDigits) return outOfRange;
  return { negative: sign === "-", digits, scale };
}
