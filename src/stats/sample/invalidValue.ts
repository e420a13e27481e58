import { SalesKpiError, quote } from "../../errors.js";

/**
 * Returns the error of one value of a list: `weights[2]: expected a finite number above 0, got -1`.
 *
 * @param where - the called function, to lead the message
 */
export function invalidValue(
  field: string,
  index: number,
  value: unknown,
  expected: string,
  where?: string,
): SalesKpiError {
  const place = where === undefined ? field : `${where}: ${field}`;
  const problem = `${place}[${index}]: expected ${expected}, got ${quote(value)}`;
  return new SalesKpiError("impossible-request", problem, { field, index, value });
}
