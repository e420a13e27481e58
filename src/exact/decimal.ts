import { Decimal as SharedDecimal } from "decimal.js";

/**
 * The decimal number this library answers with: 34 significant digits, half-even, printed as plain digits.
 *
 * A class of our own, cloned from decimal.js with every setting stated: what the caller does to decimal.js's shared
 * configuration is not read, and nothing here changes it. A value made from text keeps all its digits; each operation
 * on it rounds once to 34 significant digits (the precision of IEEE 754-2008 decimal128).
 *
 * @example new Decimal("1").div(3).toString() // => "0.3333333333333333333333333333333333"
 */
export const Decimal = SharedDecimal.clone({
  // Without this, clone copies whatever is not listed from the shared class as the caller left it.
  defaults: true,
  precision: 34,
  rounding: 6,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** A number made by {@link Decimal}. */
export type Decimal = SharedDecimal;
