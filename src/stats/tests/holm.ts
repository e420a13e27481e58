import { checkPValues } from "./checkPValues.js";

/**
 * Returns the p-values of several tests, adjusted for their number. The chance of one false alarm or more is at most the level,
 * however the tests depend on each other. The result keeps the given order. An empty list gives an empty list.
 *
 *     p₍₁₎ ≤ … ≤ p₍ₘ₎;   adjusted₍ᵢ₎ = max over j ≤ i of (m − j + 1) p₍ⱼ₎, 1 at most
 *
 * Never greater than the values of `bonferroni`.
 *
 * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979).
 *
 * @throws SalesKpiError `impossible-request` if a p-value is not from 0 to 1
 * @example holm([0.75, 0.01, 0.25]) // => [0.75, 0.03, 0.5]
 */
export function holm(pValues: readonly number[]): number[] {
  checkPValues("holm", pValues);
  const adjusted = pValues.map(() => 0);
  let greatest = 0;
  pValues
    .map((value, index) => ({ value, index }))
    .sort((left, right) => left.value - right.value)
    .forEach(({ value, index }, smallerCount) => {
      greatest = Math.max(greatest, Math.min((pValues.length - smallerCount) * value, 1));
      adjusted[index] = greatest;
    });
  return adjusted;
}
