import { reduce, type Fraction } from "./fraction.js";

/** A fraction as a double: the nearest where both sides are doubles themselves, else but for its last digit. */
export function fractionToNumber(fraction: Fraction): number {
  const { numerator, denominator } = reduce(fraction);
  const [above, below] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  // Sides that no double holds are divided before they are rounded, with more digits than one has.
  return Number(`${((numerator * 10n ** 40n) / denominator).toString()}e-40`);
}
