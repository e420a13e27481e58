import { quote } from "../errors.js";
import { codesByMinorUnits } from "./currencies.js";
import { refusal } from "../exact/refusal.js";

const shapeOfCode = /^[A-Z]{3}$/;

/**
 * Whether a text is a current ISO 4217 code, as of {@link iso4217PublishedOn}: three capital letters.
 *
 * Funds, metals and units of account count (`"XAU"`); withdrawn codes (`"DEM"`) do not.
 *
 * @example isCurrency("EUR") // => true
 * @example isCurrency("eur") // => false
 */
export function isCurrency(code: string): boolean {
  return rowOf(code) !== undefined;
}

/**
 * Decimals of a currency's minor unit by ISO 4217, as of {@link iso4217PublishedOn}: 2 for EUR, 0 for JPY, 3 for KWD.
 * `null` for what has none, such as gold (XAU) and special drawing rights (XDR).
 *
 * These are not the digits `Intl` shows, which follow usage. MRU and MGA are not decimal: an ouguiya is five khoums and
 * an ariary five iraimbilanja, so 2, as ISO lists them, is how they are written, and 0.01 of them is no coin.
 *
 * @throws SalesKpiError `unknown-name` for a code that {@link isCurrency} does not know.
 * @example minorUnits("KWD") // => 3
 * @example minorUnits("XAU") // => null
 */
export function minorUnits(currency: string): number | null {
  const row = rowOf(currency);
  if (row === undefined) {
    const problem = `${quote(currency)} is not a currency code of ISO 4217`;
    throw refusal("unknown-name", problem, { field: "currency", value: currency });
  }
  return row.minorUnits;
}

function rowOf(code: string) {
  // Three letters between blanks: part of one code and part of the next would hold a blank.
  return typeof code === "string" && shapeOfCode.test(code)
    ? codesByMinorUnits.find(({ codes }) => codes.includes(code))
    : undefined;
}
