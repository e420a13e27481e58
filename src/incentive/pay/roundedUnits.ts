import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { roundQuotient, type RoundingMode } from "../../exact/roundQuotient.js";
import type { Fraction } from "../../exact/fraction.js";

/** A fraction in whole units of 10^-digits: cents, for two digits. */
export const roundedUnits = ({ numerator, denominator }: Fraction, digits: number, mode: RoundingMode): bigint =>
  roundQuotient(numerator * bigPowerOfTen(digits), denominator, mode);

/** Whole units of 10^-digits as a fraction again. */
export const unitsAsFraction = (units: bigint, digits: number): Fraction => ({
  numerator: units,
  denominator: bigPowerOfTen(digits),
});
