import { SalesKpiError, quote } from "../../errors.js";
import type { ProbabilitySource } from "./probabilitySource.js";

/** Returns the source if it gives a book's deals their probabilities. A maker that was not called is an error that says so. */
export function checkSource(where: string, source: ProbabilitySource): ProbabilitySource {
  const given: unknown = source;
  if (typeof given === "object" && given !== null && "in" in given && typeof given.in === "function") return source;
  const found = typeof given === "function" ? `the function ${given.name}: call it with its parameters` : quote(given);
  const problem = `${where}: expected a source of probabilities such as stageProbability, got ${found}`;
  throw new SalesKpiError("impossible-request", problem, { field: "probability", value: given });
}
