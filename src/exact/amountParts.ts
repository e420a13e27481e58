import { quote } from "../errors.js";
import { amountText } from "./amountText.js";
import { decimalParts, type DecimalParts } from "./decimalParts.js";

/** The parts of an amount, or, as a text, why the value is not one. */
export function amountParts(value: unknown): DecimalParts | string {
  const text = amountText(value);
  if (text === null) return `${quote(value)} is not an amount: a number, a decimal text or a Decimal is`;
  const parts = decimalParts(text);
  return typeof parts === "string" ? `${quote(typeof value === "object" ? text : value)} ${parts}` : parts;
}
