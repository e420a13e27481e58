import { exactSum } from "../sample/exactSum.js";

/**
 * Returns the deviations from the mean, scaled so that the greatest is 1 or -1. So the sum of their squares stays
 * finite and above 0. Null if all are 0.
 */
export function scaledDeviations(values: readonly number[]): number[] | null {
  const [first] = values;
  if (values.every((value) => value === first)) return null;
  const mean = exactSum(values) / values.length;
  const deviations = values.map((value) => value - mean);
  const size = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  return deviations.map((deviation) => deviation / size);
}
