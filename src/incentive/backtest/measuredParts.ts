import type { Scope, Where } from "../plan/criterion.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Part of a plan that a KPI measures. */
export interface MeasuredPart {
  readonly kind: "criterion" | "commission" | "spif";
  /** Id of the part. */
  readonly id: string;
  readonly kpi: string;
  readonly scope: Scope;
  readonly where: Where | undefined;
}

/** Returns the parts of a plan that KPIs measure, in the plan's order. */
export const measuredParts = (plan: IncentivePlan): MeasuredPart[] => [
  ...plan.criteria.map(({ id, kpi, scope, where }) => ({ kind: "criterion" as const, id, kpi, scope, where })),
  ...(plan.commissions ?? []).map(({ id, on, scope = "rep", where }) => ({
    kind: "commission" as const,
    id,
    kpi: on,
    scope,
    where,
  })),
  ...modifiersOf(plan, "spif").map(({ id, kpi, where }) => ({
    kind: "spif" as const,
    id,
    kpi,
    scope: "rep" as const,
    where,
  })),
];
