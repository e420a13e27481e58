import { invalidValue } from "../sample/invalidValue.js";

/** Throws `impossible-request` for a p-value that is not from 0 to 1, naming the called function. */
export function checkPValues(name: string, pValues: readonly number[]): void {
  pValues.forEach((value, index) => {
    if (value >= 0 && value <= 1) return;
    throw invalidValue("pValues", index, value, "a number from 0 to 1", name);
  });
}
