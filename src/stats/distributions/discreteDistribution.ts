import { refuse } from "../../errors.js";
import { invalidValue } from "../sample/invalidValue.js";

/**
 * Possible values of a number, each with its probability. Plain JSON: a store can keep a distribution, and
 * `distributionQuantile`, `probabilityAtLeast` and `crps` read it.
 */
export interface DiscreteDistribution {
  /** Values, rising. */
  readonly values: readonly number[];
  /** Probability of each value; together 1. */
  readonly probabilities: readonly number[];
}

/** Tolerance of a sum of probabilities: far above rounding, far below any missing probability. */
const slack = 1e-9;

/**
 * Throws `impossible-request` for an impossible distribution. A distribution without values passes: its readers return
 * null.
 */
export function checkDistribution({ values, probabilities }: DiscreteDistribution): void {
  if (values.length !== probabilities.length)
    refuse("probabilities", probabilities.length, `${values.length} numbers, one for each value`);
  let total = 0;
  let before = -Infinity;
  values.forEach((value, index) => {
    const probability = probabilities[index] ?? NaN;
    if (!Number.isFinite(value)) throw invalidValue("values", index, value, "a finite number");
    if (value < before) throw invalidValue("values", index, value, `a number from ${before} on, the value before`);
    if (!(probability >= 0)) throw invalidValue("probabilities", index, probability, "a probability from 0 to 1");
    total += probability;
    before = value;
  });
  if (values.length > 0 && !(Math.abs(total - 1) <= slack)) refuse("sum of probabilities", total, "1");
}
