import { amountParts } from "./amountParts.js";

/**
 * Why a value cannot be read as an {@link Amount}; `null` when it can.
 *
 * For a door that lists issues instead of throwing. The answer shows the value, clipped.
 *
 * @example amountProblem("12abc") // => "\"12abc\" is not a plain decimal such as -1234.56"
 * @example amountProblem("1234.56") // => null
 */
export function amountProblem(value: unknown): string | null {
  const parts = amountParts(value);
  return typeof parts === "string" ? parts : null;
}
