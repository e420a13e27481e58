import { SalesKpiError } from "../../src/errors.js";

/** The error that a call must throw; anything else it does fails the test. */
export function thrownBy(call: () => unknown): SalesKpiError {
  try {
    call();
  } catch (error) {
    if (error instanceof SalesKpiError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
