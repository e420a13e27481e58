import { fractionOf, divide, type Fraction } from "./fraction.js";

/** The fraction that an exact text stands for: a decimal, or two sides as in `"107/120"`. */
export function fractionFromText(text: string): Fraction {
  const [upper = text, lower] = text.split("/");
  return lower === undefined ? fractionOf(upper) : divide(fractionOf(upper), fractionOf(lower));
}
