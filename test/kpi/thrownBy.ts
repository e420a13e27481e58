import { SalesKpiError } from "../../src/errors.js";

/** The error that a step throws, its code, message and place. */
export function thrownBy(step: () => unknown): Pick<SalesKpiError, "code" | "message" | "place"> {
  try {
    step();
  } catch (error) {
    if (error instanceof SalesKpiError) return { code: error.code, message: error.message, place: error.place };
    throw error;
  }
  throw new Error("nothing was thrown");
}
