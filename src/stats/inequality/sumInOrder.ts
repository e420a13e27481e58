import { checkSample } from "../sample/checkSample.js";
import { exactSum } from "../sample/exactSum.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Returns ascending values and their sum; null if the sum is 0. Throws for a value below 0, naming the called function. */
export function sumInOrder(
  name: string,
  values: readonly number[],
): { readonly ordered: readonly number[]; readonly sum: number } | null {
  checkSample(name, values);
  values.forEach((value, index) => {
    if (value < 0) throw invalidValue("values", index, value, "a number from 0 on", name);
  });
  const sum = exactSum(values);
  return sum === 0 ? null : { ordered: values.toSorted((left, right) => left - right), sum };
}
