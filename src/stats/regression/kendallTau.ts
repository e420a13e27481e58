import { checkPairs } from "./checkPairs.js";

/**
 * Returns the rank correlation tau-b of two numbers, from −1 to 1: couples of items in the same order less couples in
 * opposite order, corrected for ties. Null for fewer than two pairs, and if one side does not vary.
 *
 *     τ_b = (C − D) / √((N − T_x)(N − T_y)),   N = n(n − 1)/2
 *     C, D: couples of items in the same and in opposite order; T: couples of equal numbers on one side
 *
 * Every couple is compared: the work grows with the square of n.
 *
 * Source: M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945).
 *
 * @throws SalesKpiError `impossible-request` if the lists differ in length, or a value is not finite, or beyond ±10¹⁵⁰
 * @example kendallTau([1, 2, 3, 4], [1, 3, 2, 4])?.toFixed(6) // => '0.666667'
 */
export function kendallTau(x: readonly number[], y: readonly number[]): number | null {
  checkPairs("kendallTau", x, y);
  let [agreement, ofX, ofY] = [0, 0, 0];
  for (let item = 1; item < x.length; item += 1)
    for (let other = 0; other < item; other += 1) {
      const [alongX, alongY] = [order(x, item, other), order(y, item, other)];
      agreement += alongX * alongY;
      ofX += alongX * alongX;
      ofY += alongY * alongY;
    }
  return ofX === 0 || ofY === 0 ? null : agreement / Math.sqrt(ofX * ofY);
}

const order = (values: readonly number[], item: number, other: number): number =>
  Math.sign((values[item] ?? NaN) - (values[other] ?? NaN));
