import { invalidValue } from "../sample/invalidValue.js";

/**
 * Returns the p-values of simultaneous tests, adjusted so that about a level's share of the significant ones are false
 * alarms at most. The order is the given one; no p-values give none.
 *
 *     p₍₁₎ ≤ … ≤ p₍ₘ₎;   adjusted₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j
 *
 * Holds for tests that are independent or lean the same way.
 *
 * Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing, Journal of the Royal Statistical Society B 57 (1995).
 *
 * @throws SalesKpiError `impossible-request` if a p-value is not from 0 to 1
 * @example benjaminiHochberg([0.75, 0.01, 0.5]) // => [0.75, 0.03, 0.75]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  pValues.forEach((value, index) => {
    if (value >= 0 && value <= 1) return;
    throw invalidValue("pValues", index, value, "a number from 0 to 1", "benjaminiHochberg");
  });
  const adjusted = pValues.map(() => 1);
  let least = 1;
  pValues
    .map((value, index) => ({ value, index }))
    .sort((left, right) => right.value - left.value)
    .forEach(({ value, index }, above) => {
      least = Math.min(least, (pValues.length / (pValues.length - above)) * value);
      adjusted[index] = least;
    });
  return adjusted;
}
