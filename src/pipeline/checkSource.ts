import { refuse } from "../errors.js";
import type { ProbabilitySource } from "./probabilitySource.js";

/** Returns the source if it gives a book's deals their probabilities. A maker that was not called is an error that says so. */
export function checkSource(where: string, source: ProbabilitySource): ProbabilitySource {
  const given: unknown = source;
  if (typeof given === "object" && given !== null && "in" in given && typeof given.in === "function") return source;
  const expected = "a source of probabilities such as stageProbability";
  if (typeof given === "function") refuse(where, `the function ${given.name}: call it with its parameters`, expected);
  return refuse(where, given, expected);
}
