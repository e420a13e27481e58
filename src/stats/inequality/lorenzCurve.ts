import { sumInOrder } from "./sumInOrder.js";

/** Point of a Lorenz curve. */
export interface LorenzPoint {
  /** Share of the members, the smallest first. */
  readonly members: number;
  /** Share of the sum that these members have. */
  readonly sum: number;
}

/**
 * Returns the points of the Lorenz curve: the share of a sum that the smallest members have together, from no member to all.
 * Equal members lie on the diagonal. Null if the sum is 0 or there are no values.
 *
 *     (i / n, x₍₁₎ + … + x₍ᵢ₎ over the sum),   i = 0, 1, …, n
 *
 * Source: M. O. Lorenz, Methods of measuring the concentration of wealth, Publications of the American Statistical
 * Association 9 (1905).
 *
 * @param values - in any order, each 0 or more
 * @throws SalesKpiError `impossible-request` if a value is below 0, not finite, or beyond 10¹⁵⁰
 * @example lorenzCurve([30, 10])?.map(({ members, sum }) => [members, sum]) // => [[0, 0], [0.5, 0.25], [1, 1]]
 */
export function lorenzCurve(values: readonly number[]): readonly LorenzPoint[] | null {
  const counted = sumInOrder("lorenzCurve", values);
  if (counted === null) return null;
  const { ordered, sum } = counted;
  let reached = 0;
  const points = ordered.map((value, index) => {
    reached += value;
    const isLast = index === ordered.length - 1;
    return { members: (index + 1) / ordered.length, sum: isLast ? 1 : reached / sum };
  });
  return [{ members: 0, sum: 0 }, ...points];
}
