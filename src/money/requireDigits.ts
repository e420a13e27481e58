import { refuse } from "../errors.js";
import { mostDigits } from "../exact/amountParts.js";

/** Throws `impossible-request` for anything but a number of decimals that an amount may have. */
export function requireDigits(digits: number): void {
  if (Number.isInteger(digits) && digits >= 0 && digits <= mostDigits) return;
  refuse("digits", digits, `a whole number of decimals from 0 to ${mostDigits}`);
}
