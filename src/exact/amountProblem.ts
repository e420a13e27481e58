import { amountParts } from "./amountParts.js";

/**
 * Returns the problem of a value that cannot be read as an {@link Amount}, and `null` for an amount.
 *
 * For a parser that lists issues instead of throwing. The problem shows the value, cut if it is long.
 *
 * @example amountProblem("12abc") // => "expected a plain decimal such as 1234.56, got \"12abc\""
 * @example amountProblem("1234.56") // => null
 */
export function amountProblem(value: unknown): string | null {
  const parts = amountParts(value);
  return typeof parts === "string" ? parts : null;
}
