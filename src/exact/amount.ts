import type { Decimal } from "./decimal.js";

/**
 * Amount of money, or any other exact decimal, as a caller may write it.
 *
 * - A `number` means the decimal it prints as: `0.1` is one tenth, `1e21` is 10^21.
 * - A `string` is an optional sign, digits with an optional point, and an optional exponent: `"1234.50"`, `"-.5"`,
 *   `"1e-7"`. No spaces, no thousands separators, no currency sign, no point at the end, no hexadecimal.
 * - A `Decimal` may come from any copy of decimal.js: its shape counts, not its class.
 *
 * Not an amount: NaN, infinities, `""`, `null`, booleans, and a `bigint`, which leaves open whether it counts cents.
 * At most 400 digits may stand before or after the point, leading and trailing zeros counted. `-0` is 0.
 */
export type Amount = number | string | Decimal;
