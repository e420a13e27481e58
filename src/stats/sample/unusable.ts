import { SalesKpiError } from "../../errors.js";

/** The error that names one value of a list which cannot be used. */
export const unusable = (field: string, index: number, value: unknown, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}[${index}]: ${String(value)} ${problem}`, { field, index, value });
