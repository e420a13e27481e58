import { escapeRegExp } from "../../collections/escapeRegExp.js";
import { isCurrency, minorUnits } from "../../money/currency.js";
import { trimBlanks } from "./blanks.js";
import { currencyOf, currencyPattern } from "./currencySign.js";

/** Signs of the numbers in a column. */
export interface NumberSigns {
  /** Sign between whole and fraction. */
  readonly decimal: string;
  /** Sign between groups of three digits; empty if the column has none. A space stands for blanks of every kind. */
  readonly thousands: string;
}

/** Number of a cell as a plain decimal, with the currency that stands beside it, as it is written. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string | null;
}

/** Parts of a cell around its number. */
interface Framed {
  readonly isNegative: boolean;
  readonly number: string;
  readonly currency: string | null;
}

/** Returns the pattern of a number between its signs and its currency. */
function buildFrame(): RegExp {
  const currency = currencyPattern();
  const number = String.raw`\d[\d.,' ’]*(?:[eE][-+]?\d+)?|[.,]\d+`;
  return new RegExp(String.raw`^([-+−]?) ?(${currency})? ?([-+−]?) ?(${number}) ?(${currency})? ?(-?)$`, "u");
}

const frame = buildFrame();

/** Returns the number of a cell apart from its sign and its currency; null for a text that is no number. */
function framedNumber(text: string): Framed | null {
  const plain = trimBlanks(text);
  const inside = /^\((.*)\)$/u.exec(plain)?.[1];
  const match = frame.exec(inside === undefined ? plain : inside.trim());
  if (match === null) return null;
  const [, first = "", before, second = "", number = "", after, last = ""] = match;
  const signs = [first, second, last].filter((sign) => sign !== "");
  if (signs.length + (inside === undefined ? 0 : 1) > 1 || (before !== undefined && after !== undefined)) return null;
  const isNegative = inside !== undefined || (signs[0] !== undefined && signs[0] !== "+");
  return { isNegative, number: number.trim(), currency: before ?? after ?? null };
}

/**
 * Returns the amount of a cell by the signs of its column: `$40,000`, `€ 2.900,00`, `1 234,50 €`, `(120.00)`, `1e3`. Returns
 * null for a text that does not fit.
 *
 * @example readMoney("€ 2.900,00", { decimal: ",", thousands: "." }) // => { amount: '2900.00', currency: '€' }
 */
export function readMoney(text: string, signs: NumberSigns): MoneyText | null {
  const framed = framedNumber(text);
  if (framed === null) return null;
  const digits = plainDigits(framed.number, signs);
  // No amount in dollars or euros has exactly three decimals.
  if (digits !== null && /\.\d{3}$/u.test(digits) && framed.currency !== null && hasAtMostTwoDigits(framed.currency))
    return null;
  return digits === null ? null : { amount: `${framed.isNegative ? "-" : ""}${digits}`, currency: framed.currency };
}

function plainDigits(number: string, { decimal, thousands }: NumberSigns): string | null {
  const match = patternOf(decimal, thousands).exec(number);
  if (match === null) return null;
  const [, whole = "", fraction, exponent = ""] = match;
  const digits = thousands === "" ? whole : whole.replaceAll(thousands === "’" ? /['’]/gu : thousands, "");
  return `${digits === "" ? "0" : digits}${fraction === undefined || fraction === "" ? "" : `.${fraction}`}${exponent}`;
}

const patterns = new Map<string, RegExp>();

function patternOf(decimal: string, thousands: string): RegExp {
  const key = decimal + thousands;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const sign = escapeRegExp(thousands);
  // India groups by two digits above the thousands: 12,34,567.
  const grouped = thousands === "" ? "" : String.raw`\d{1,3}(?:${sign}\d{3})+|\d{1,2}(?:${sign}\d{2})+${sign}\d{3}|`;
  const pattern = new RegExp(String.raw`^(${grouped}\d*)(?:${escapeRegExp(decimal)}(\d*))?([eE][-+]?\d+)?$`, "u");
  patterns.set(key, pattern);
  return pattern;
}

/** Evidence of a number's text about the signs of its column. */
export type NumberEvidence =
  | { readonly kind: "none" }
  | { readonly kind: "whole" }
  | { readonly kind: "decided"; readonly signs: NumberSigns }
  /** One sign before exactly three digits: `1.250` is 1250 or 1.25. */
  | { readonly kind: "ambiguous"; readonly sign: "." | "," };

/**
 * Returns the evidence of a cell about the signs of its column. Two different signs decide it, and so does one sign that
 * stands more than once, or not before exactly three digits. `$40,000` is decided too: no amount in dollars has three decimals.
 *
 * @example numberEvidence("1.250") // => { kind: 'ambiguous', sign: '.' }
 */
export function numberEvidence(text: string): NumberEvidence {
  const framed = framedNumber(text);
  if (framed === null) return { kind: "none" };
  const { number, currency } = framed;
  if (/^\d+(?:[eE][-+]?\d+)?$/u.test(number)) return { kind: "whole" };
  for (const thousands of [" ", "'", "’"] as const)
    if (number.includes(thousands)) {
      const signs: NumberSigns = { decimal: number.includes(".") ? "." : ",", thousands };
      return decided(signs, number);
    }
  const [point, comma] = [number.lastIndexOf("."), number.lastIndexOf(",")];
  if (point !== -1 && comma !== -1) return decided(point > comma ? pointSigns : commaSigns, number);
  const sign = point === -1 ? "," : ".";
  const groups = number.split(sign);
  if (groups.length > 2) return decided(sign === "," ? pointSigns : commaSigns, number);
  const [whole = "", fraction = ""] = groups;
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)) {
    if (currency === null || !hasAtMostTwoDigits(currency)) return { kind: "ambiguous", sign };
    return decided(sign === "," ? pointSigns : commaSigns, number);
  }
  return decided({ decimal: sign, thousands: "" }, number);
}

function hasAtMostTwoDigits(sign: string): boolean {
  const code = currencyOf(sign);
  return code !== null && isCurrency(code) && (minorUnits(code) ?? 3) <= 2;
}

const pointSigns: NumberSigns = { decimal: ".", thousands: "," };
const commaSigns: NumberSigns = { decimal: ",", thousands: "." };

const decided = (signs: NumberSigns, number: string): NumberEvidence =>
  plainDigits(number, signs) === null ? { kind: "none" } : { kind: "decided", signs };
