import { bigPowerOfTen } from "../../money/powersOfTen.js";
import { roundQuotient, type RoundingMode } from "../../money/roundQuotient.js";
import type { Fraction } from "./fraction.js";

/** A fraction in whole units of 10^-digits: cents, for two digits. */
export const roundedUnits = ({ numerator, denominator }: Fraction, digits: number, mode: RoundingMode): bigint =>
  roundQuotient(numerator * bigPowerOfTen(digits), denominator, mode);

/** Whole units of 10^-digits as a fraction again. */
export const unitsAsFraction = (units: bigint, digits: number): Fraction => ({
  numerator: units,
  denominator: bigPowerOfTen(digits),
});
