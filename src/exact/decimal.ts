import { Decimal as SharedDecimal } from "decimal.js";

/**
 * Decimal number of every exact result: 34 significant digits, half-even, printed as plain digits.
 *
 * The class is cloned from decimal.js with every setting stated. It neither reads nor changes decimal.js's shared
 * configuration. A value made from text keeps all its digits; each operation rounds once to 34 significant digits (the
 * precision of IEEE 754-2008 decimal128).
 *
 * @example new Decimal("1").div(3).toString() // => "0.3333333333333333333333333333333333"
 */
export const Decimal = SharedDecimal.clone({
  // Without `defaults`, clone copies every setting that is not listed from the shared class.
  defaults: true,
  precision: 34,
  rounding: 6,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Number made by {@link Decimal}. */
export type Decimal = SharedDecimal;
