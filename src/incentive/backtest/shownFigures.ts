import type { Decimal } from "../../exact/decimal.js";
import type { Figures } from "../../locale/figures.js";

/** How the figures of a backtest are written in a sentence: short; the exact ones stand beside it. */
export interface ShownFigures {
  /** A share in percent, with a decimal below ten. */
  readonly share: (share: number | Decimal) => string;
  /** The same with its sign. */
  readonly change: (share: Decimal) => string;
  /** Whole units of a currency. */
  readonly money: (amount: Decimal, currency?: string) => string;
  /** A plain number, whole. */
  readonly units: (value: number) => string;
  readonly gain: (amount: Decimal) => string;
  /** A correlation. */
  readonly two: (value: number) => string;
  /** How often chance does as much: never 0. */
  readonly chance: (pValue: number) => string;
  readonly multiple: (value: Decimal) => string;
  readonly count: Figures["count"];
  readonly list: Figures["list"];
}

/** Short figures by those of a language. */
export function shownFigures({ decimal, percent, count, list }: Figures): ShownFigures {
  const share = (value: number | Decimal): string => {
    const exact = Number(value);
    const digits = Math.abs(exact) < 0.0995 ? 3 : 2;
    return percent(plain(exact, digits));
  };
  const whole = (amount: Decimal): string => decimal(amount.toDecimalPlaces(0).plus(0).toString());
  const signed = (isUp: boolean, text: string): string => (isUp ? `+${text}` : text);
  return {
    share,
    change: (value) => signed(value.greaterThan(0), share(value)),
    money: (amount, currency) => (currency === undefined ? whole(amount) : `${whole(amount)} ${currency}`),
    units: (value) => decimal(plain(value, 0)),
    gain: (amount) => signed(amount.greaterThan(0), whole(amount)),
    two: (value) => decimal(plain(value, 2)),
    chance: (pValue) =>
      pValue < 0.001 ? `p < ${decimal("0.001")}` : `p = ${decimal(plain(pValue, pValue < 0.1 ? 3 : 2))}`,
    multiple: (value) => decimal(value.toDecimalPlaces(2).toString()),
    count,
    list,
  };
}

/** Rounded, without zeros at the end and without a minus before nothing. */
const plain = (value: number, digits: number): string => (Number(value.toFixed(digits)) + 0).toString();
