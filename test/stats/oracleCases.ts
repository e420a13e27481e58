import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** A case of a vector file. */
export interface OracleCase<Input, Expected> {
  readonly id: string;
  readonly fn: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly relTol: number;
}

/** The cases of one method in a vector file; that there are none is an error. */
export function oracleCases<Input, Expected>(file: string, fn: string): OracleCase<Input, Expected>[] {
  const path = fileURLToPath(new URL(`../oracle/vectors/${file}.json`, import.meta.url));
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as { readonly cases: OracleCase<Input, Expected>[] };
  const found = cases.filter((each) => each.fn === fn);
  if (found.length === 0) throw new Error(`no cases of ${fn} in ${file}`);
  return found;
}

/** As the vectors are to be compared: within a share of the number expected, or of 1 where that is less. */
export function expectNear(found: number | null | undefined, expected: number | null, relTol: number): void {
  if (expected === null || found == null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected) / Math.max(1, Math.abs(expected))).toBeLessThanOrEqual(relTol);
}

/** Within a share of the number expected, however small that is. */
export function expectDigits(found: number | null | undefined, expected: number, relTol = 1e-12): void {
  expect(Math.abs((found ?? NaN) - expected) / Math.abs(expected)).toBeLessThanOrEqual(relTol);
}
