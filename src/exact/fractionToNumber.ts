import { reduce, type Fraction } from "./fraction.js";

/** Returns a fraction as a double: the nearest if both sides are doubles, else right but for the last digit. */
export function fractionToNumber(fraction: Fraction): number {
  const { numerator, denominator } = reduce(fraction);
  const [above, below] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  // Sides that no double holds are divided before rounding, with more digits than a double has.
  return Number(`${((numerator * 10n ** 40n) / denominator).toString()}e-40`);
}
