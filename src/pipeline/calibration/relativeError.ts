import type { Amount } from "../../exact/amount.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { decimalPlaces, shortOf } from "../../exact/shortNumber.js";
import { toDecimal } from "../../exact/toDecimal.js";

/**
 * (final − estimate) ÷ estimate, rounded once; null where the estimate is not above 0.
 *
 * Amounts of at most fifteen digits are counted in the smaller unit of the two: the difference of whole numbers is exact, and
 * their quotient is the nearest to the true one. What has more digits, or is told in text of another form, is left to decimals.
 */
export function relativeError(estimate: Amount, final: Amount): number | null {
  const [before, after] = [shortOf(estimate), shortOf(final)];
  const [placesBefore, placesAfter] = [decimalPlaces(before), decimalPlaces(after)];
  const power = powerOfTen(Math.max(placesBefore, placesAfter));
  const [from, to] = [Math.round(before * power), Math.round(after * power)];
  if (placesBefore < 0 || placesAfter < 0 || !isWhole(from) || !isWhole(to)) return byDecimals(estimate, final);
  return from > 0 ? (to - from) / from : null;
}

/** So that the difference of two is exact as well. */
const isWhole = (units: number): boolean => Math.abs(units) < 1e15;

function byDecimals(estimate: Amount, final: Amount): number | null {
  const [before, after] = [toDecimal(estimate), toDecimal(final)];
  return before.isPositive() && !before.isZero() ? after.minus(before).div(before).toNumber() : null;
}
