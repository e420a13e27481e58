import { exactSum } from "../sample/exactSum.js";

/** Deviations from the mean, the greatest of which is 1 or -1, so that their squares stay finite and above 0; null if all are 0. */
export function scaledDeviations(values: readonly number[]): number[] | null {
  const [first] = values;
  if (values.every((value) => value === first)) return null;
  const mean = exactSum(values) / values.length;
  const off = values.map((value) => value - mean);
  const size = off.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  return off.map((deviation) => deviation / size);
}
