import { refuseAt, type ErrorPlace } from "../errors.js";
import { codesByMinorUnits } from "./currencies.js";

const shapeOfCode = /^[A-Z]{3}$/;

/**
 * Returns true for a current ISO 4217 code, as of {@link iso4217PublishedOn}: three capital letters.
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
 * Returns the decimals of a currency's minor unit by ISO 4217, as of {@link iso4217PublishedOn}: 2 for EUR, 0 for JPY, 3
 * for KWD. Gold (XAU), special drawing rights (XDR) and others without a minor unit give `null`.
 *
 * The digits that `Intl` shows follow usage and may differ. MRU and MGA are not decimal: an ouguiya is five khoums and an
 * ariary five iraimbilanja. ISO lists 2 for both: amounts are written with two decimals, though no coin is worth 0.01.
 *
 * @throws SalesKpiError `unknown-name` for a code that {@link isCurrency} does not know.
 * @example minorUnits("KWD") // => 3
 * @example minorUnits("XAU") // => null
 */
export function minorUnits(currency: string): number | null {
  return (rowOf(currency) ?? refuseCurrency(currency, { field: "currency" })).minorUnits;
}

/** Throws `unknown-name` for anything but a code of ISO 4217. */
export function requireCurrency(code: string, place: ErrorPlace): void {
  if (!isCurrency(code)) refuseCurrency(code, place);
}

function refuseCurrency(code: unknown, place: ErrorPlace): never {
  refuseAt({ ...place, value: code }, "a currency code of ISO 4217 such as EUR", "unknown-name");
}

function rowOf(code: string) {
  // Blanks stand between the codes: three letters without a blank are one code, not parts of two.
  return typeof code === "string" && shapeOfCode.test(code)
    ? codesByMinorUnits.find(({ codes }) => codes.includes(code))
    : undefined;
}
