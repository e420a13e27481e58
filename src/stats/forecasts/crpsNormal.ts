import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { normalCdf } from "../distributions/normalCdf.js";
import { normalDensity } from "../distributions/normalDensity.js";

const scoreKinds: OptionKinds<Parameters<typeof crpsNormal>[0]> = {
  mean: "number",
  standardDeviation: "number",
  actual: "number",
};

/**
 * Returns the continuous ranked probability score of a normal forecast distribution. See `crps`.
 *
 *     σ (z (2Φ(z) − 1) + 2φ(z) − 1/√π),   z = (actual − mean) / σ
 *
 * With a standard deviation of 0 the score is the absolute error.
 *
 * Source: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007).
 *
 * @throws SalesKpiError `impossible-request` if a number is not finite, or the standard deviation is below 0.
 * @example crpsNormal({ mean: 100, standardDeviation: 20, actual: 130 }).toFixed(10) // => '19.8884800795'
 */
export function crpsNormal(forecast: {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly actual: number;
}): number {
  const { mean, standardDeviation, actual } = checkOptions("crpsNormal", forecast, scoreKinds);
  const error = actual - mean;
  if (!(Number.isFinite(error) && standardDeviation >= 0 && standardDeviation < Infinity))
    refuse("crpsNormal", forecast, "finite numbers and a standardDeviation from 0 on");
  const z = error / standardDeviation;
  if (!Number.isFinite(z)) return Math.abs(error);
  return standardDeviation * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
}
