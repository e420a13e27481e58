import type { Fraction } from "../../exact/fraction.js";
import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { roundQuotient, type RoundingMode } from "../../exact/roundQuotient.js";

/** Returns a fraction rounded to whole units of 10^-digits: to cents, for two digits. */
export const roundToUnits = ({ numerator, denominator }: Fraction, digits: number, mode: RoundingMode): bigint =>
  roundQuotient(numerator * bigPowerOfTen(digits), denominator, mode);

/** Returns whole units of 10^-digits as a fraction. */
export const fractionOfUnits = (units: bigint, digits: number): Fraction => ({
  numerator: units,
  denominator: bigPowerOfTen(digits),
});
