import { SalesKpiError } from "../../errors.js";

/**
 * What a number may turn out to be, and how likely each of its values is. Plain JSON: it can be stored, and read again by
 * `distributionQuantile`, `probabilityAtLeast` and `crps`.
 */
export interface DiscreteDistribution {
  /** The values, rising. */
  readonly values: readonly number[];
  /** The probability of each value; together 1. */
  readonly probabilities: readonly number[];
}

/** How far a sum of probabilities may be from 1: far beyond rounding, far below any probability that was forgotten. */
const slack = 1e-9;

/** Refuses what is no distribution. One without any value is none either, but says nothing wrong: its readers answer null. */
export function checkDistribution({ values, probabilities }: DiscreteDistribution): void {
  const refuse = (problem: string): never => {
    throw new SalesKpiError("impossible-request", problem);
  };
  if (values.length !== probabilities.length)
    refuse(`${values.length} values and ${probabilities.length} probabilities are no distribution`);
  let total = 0;
  let before = -Infinity;
  values.forEach((value, index) => {
    const probability = probabilities[index] ?? NaN;
    if (!(value >= before && Number.isFinite(value)))
      refuse(`values[${index}]: ${value} ${Number.isFinite(value) ? "is less than before" : "is no finite number"}`);
    if (!(probability >= 0)) refuse(`probabilities[${index}]: ${probability} is no probability`);
    total += probability;
    before = value;
  });
  if (values.length > 0 && !(Math.abs(total - 1) <= slack)) refuse(`probabilities: they sum to ${total}, and not to 1`);
}
