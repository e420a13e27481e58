import type { PlanProblemCode, PlanProblemEvidence } from "../../../diagnostics/planProblems.js";

/** Problem of a plan at a path, before it has its sentence. */
export type ProblemAt = {
  readonly [Code in PlanProblemCode]: {
    readonly path: string;
    readonly code: Code;
    readonly evidence: PlanProblemEvidence[Code];
  };
}[PlanProblemCode];

/** Returns a problem of a plan at a path. */
export const problemAt = <Code extends PlanProblemCode>(
  path: string,
  code: Code,
  evidence: PlanProblemEvidence[Code],
): ProblemAt => ({ path, code, evidence }) as ProblemAt;
