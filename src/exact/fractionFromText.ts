import { fractionOf, divide, type Fraction } from "./fraction.js";

/** Returns the fraction of an exact text: a decimal, or two sides as in `"107/120"`. */
export function fractionFromText(text: string): Fraction {
  const [upper = text, lower] = text.split("/");
  return lower === undefined ? fractionOf(upper) : divide(fractionOf(upper), fractionOf(lower));
}
