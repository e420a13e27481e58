import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { Amount } from "../exact/amount.js";
import { Decimal } from "../exact/decimal.js";
import { plainText } from "../exact/plainText.js";
import { bigPowerOfTen } from "../exact/powersOfTen.js";
import { requireDigits } from "./requireDigits.js";
import { roundQuotient, type RoundingMode } from "../exact/roundQuotient.js";
import { readScaled } from "../exact/scaled.js";

export type { RoundingMode } from "../exact/roundQuotient.js";

/** Decimals to keep, and the mode that rounds the rest. Neither has a default. */
export interface Rounding {
  /** Decimals kept, an integer from 0 to 400. */
  readonly digits: number;
  readonly mode: RoundingMode;
}

/** Digits and mode have checks of their own. */
const roundingKinds: OptionKinds<Rounding> = { digits: "any?", mode: "any?" };

/**
 * Returns an amount rounded to a number of decimals, from its exact value; never `-0`.
 *
 * `1.005` is the decimal it prints as: half-up makes it 1.01, and binary arithmetic 1.00.
 *
 * @throws SalesKpiError `unreadable-amount`; `impossible-request` for digits that are not an integer from 0 to 400;
 * `unknown-name` for an unknown mode.
 * @example roundAmount(1.005, { digits: 2, mode: "half-up" }).toString() // => "1.01"
 * @example roundAmount("-0.004", { digits: 2, mode: "half-even" }).toString() // => "0"
 */
export function roundAmount(amount: Amount, rounding: Rounding): Decimal {
  const { digits, mode } = checkOptions("roundAmount", rounding, roundingKinds);
  requireDigits(digits);
  const { units, scale } = readScaled(amount, { field: "amount" });
  const dropped = bigPowerOfTen(Math.max(scale - digits, 0));
  return new Decimal(plainText({ units: roundQuotient(units, dropped, mode), scale: Math.min(scale, digits) }));
}
