import { SalesKpiError, quote } from "../../errors.js";

/** Throws an error that names a function, its option, the value expected and the value given; `field` is the option alone. */
export function refuseOption(where: string, field: string, value: unknown, expected: string): never {
  const message = `${where}: ${field}: expected ${expected}, got ${quote(value)}`;
  throw new SalesKpiError("impossible-request", message, { field, value });
}
