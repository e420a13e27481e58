import { normalQuantile } from "../distributions/normalQuantile.js";
import { z95 } from "./z95.js";

/**
 * Returns the standard normal quantile that bounds a two-sided interval: Φ⁻¹(½ + level/2).
 *
 * The quantile comes from the lower tail, in which 1 − level loses no digit. At 0.95 the result is `z95`, the nearest
 * double: `normalQuantile` is two units in the last place below it.
 */
export function zOfLevel(level: number): number {
  return level === 0.95 ? z95 : -normalQuantile((1 - level) / 2);
}
