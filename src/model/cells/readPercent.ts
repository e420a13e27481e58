import type { AmountFormat } from "./amountCells.js";
import { readMoney } from "./readMoney.js";

/**
 * Returns the share that a cell states, as a plain decimal: by the unit of its column, in which `60`, `60 %` and `60.0` are
 * 0.6. A per cent sign decides a cell by itself. Returns null for a text that is no number.
 *
 * @example [readPercent("60%", "share", [{}]), readPercent("34,57", "percent", [{ decimal: "," }])] // => [ '0.60', '0.3457' ]
 */
export function readPercent(text: string, unit: "percent" | "share", formats: readonly AmountFormat[]): string | null {
  const [, number = "", sign] = /^(.*?) ?(%)?$/u.exec(text) ?? [];
  for (const { decimal = ".", thousands = "" } of [...formats, { decimal: "." }]) {
    const value = readMoney(number, { decimal, thousands });
    if (value?.currency !== null) continue;
    return unit === "share" && sign === undefined ? value.amount : hundredthOf(value.amount);
  }
  return null;
}

/** Returns a hundredth of a plain decimal, with all its digits. */
function hundredthOf(amount: string): string {
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/u.exec(amount) ?? [];
  if (exponent !== undefined) return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}e${Number(exponent) - 2}`;
  const digits = whole.padStart(3, "0");
  return `${sign}${digits.slice(0, -2).replace(/^0+(?=\d)/u, "")}.${digits.slice(-2)}${fraction}`;
}
