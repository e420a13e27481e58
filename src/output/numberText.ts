import type { Unit } from "../kpi/define/description.js";
import { Decimal } from "../exact/decimal.js";

/** A value as a person reads it, by its unit: ratios in percent, days with one digit. Rounded half-even. */
export function numberText(value: Decimal | number, unit: Unit | undefined, moneyDigits: number): string {
  const exact = new Decimal(value);
  switch (unit) {
    case "ratio":
      return `${grouped(exact.times(100), 1)} %`;
    case "money":
    case "money-per-day":
      return grouped(exact, moneyDigits);
    case "days":
    case "hours":
    case "minutes":
    case "months":
    case "score":
      return grouped(exact, 1);
    case "count":
    case undefined:
      return grouped(exact);
  }
}

/** Thousands parted by a space, which no country reads as a decimal sign; every digit unless a number of them is told. */
function grouped(value: Decimal, digits?: number): string {
  const rounded = digits === undefined ? value : value.toDecimalPlaces(digits);
  const [whole = "", fraction] = rounded.toFixed(digits).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
