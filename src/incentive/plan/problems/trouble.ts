import type { PlanProblemCode, PlanProblemEvidence } from "./planProblem.js";

/** A problem before it is told: what it is, where, and the value that it is about. */
export interface Trouble<Code extends PlanProblemCode = PlanProblemCode> {
  readonly path: string;
  readonly code: Code;
  readonly value: unknown;
  readonly evidence: PlanProblemEvidence[Code];
}

/** A problem at a place. */
export const trouble = <Code extends PlanProblemCode>(
  path: string,
  code: Code,
  value: unknown,
  evidence: PlanProblemEvidence[Code],
): Trouble => ({ path, code, value, evidence });
