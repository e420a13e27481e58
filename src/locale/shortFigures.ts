import { bigPowerOfTen } from "../exact/powersOfTen.js";
import { plainText } from "../exact/plainText.js";
import { roundQuotient } from "../exact/roundQuotient.js";
import { readScaled } from "../exact/scaled.js";
import type { Figures } from "./figures.js";

/** Rounded figures for the sentences of a report; the exact figures are in the evidence. */
export interface ShortFigures {
  /** Writes a share in percent, with one decimal below 10 %. */
  readonly share: (share: number | string) => string;
  /** Writes a share in percent with its sign. */
  readonly change: (share: number | string) => string;
  /** Writes an amount in whole units of its currency. */
  readonly money: (amount: string, currency: string) => string;
  /** Writes a number in whole units. */
  readonly whole: (value: number) => string;
  /** Writes a correlation with two decimals. */
  readonly correlation: (value: number) => string;
  /** Writes a p-value, never as 0. */
  readonly pValue: (pValue: number) => string;
  /** Writes a multiple with two decimals. */
  readonly multiple: (value: string) => string;
  /** Lists up to six names, or five names and the number of the others. */
  readonly names: (names: readonly string[]) => string;
}

/** Returns the rounded figures of a language. `others` counts the names that a list leaves out. */
export function shortFigures({ decimal, percent, list }: Figures, others: (count: number) => string): ShortFigures {
  const share = (value: number | string): string => {
    const ratio = Number(value);
    return percent(rounded(ratio, Math.abs(ratio) < 0.0995 ? 3 : 2));
  };
  return {
    share,
    change: (value) => (Number(value) > 0 ? `+${share(value)}` : share(value)),
    money: (amount, currency) => `${decimal(roundedExactly(amount, 0))} ${currency}`,
    whole: (value) => decimal(rounded(value, 0)),
    correlation: (value) => decimal(rounded(value, 2)),
    pValue: (pValue) =>
      pValue < 0.001 ? `p < ${decimal("0.001")}` : `p = ${decimal(rounded(pValue, pValue < 0.1 ? 3 : 2))}`,
    multiple: (value) => decimal(roundedExactly(value, 2)),
    names: (names) => list(names.length > 6 ? [...names.slice(0, 5), others(names.length - 5)] : names),
  };
}

/** Returns a rounded number as text, without trailing zeros and without a minus before 0. */
const rounded = (value: number, digits: number): string => (Number(value.toFixed(digits)) + 0).toString();

/** Returns a rounded decimal as text, exact for any number of digits. */
function roundedExactly(plain: string, digits: number): string {
  const { units, scale } = readScaled(plain);
  if (scale <= digits) return plainText({ units, scale });
  const quotient = roundQuotient(units, bigPowerOfTen(scale - digits), "half-up");
  return plainText({ units: quotient, scale: digits });
}
