import { quote } from "../errors.js";
import { mostDigits } from "../exact/decimalParts.js";
import { refusal } from "../exact/refusal.js";

/** Refuses a number of decimals that no amount has. */
export function requireDigits(digits: number): void {
  if (Number.isInteger(digits) && digits >= 0 && digits <= mostDigits) return;
  const problem = `${quote(digits)} is not a number of decimals from 0 to ${mostDigits}`;
  throw refusal("impossible-request", problem, { field: "digits", value: digits });
}
