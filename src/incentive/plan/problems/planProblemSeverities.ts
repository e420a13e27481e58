import type { Severity } from "../../../diagnostics/diagnostic.js";
import type { PlanProblemCode } from "./planProblem.js";

const lighter: Readonly<Partial<Record<PlanProblemCode, Severity>>> = {
  "rate-above-one": "warning",
  "attainment-in-percent": "warning",
  "nature-differs": "advice",
};

/** How much a problem weighs: nearly all of them are errors. */
export const planProblemSeverity = (code: PlanProblemCode): Severity => lighter[code] ?? "error";
