import { modifiersOf } from "../plan/modifierOf.js";
import type { Scope, Where } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";

/** A part of a plan that is measured by a KPI. */
export interface AskedKpi {
  readonly part: "criterion" | "commission" | "spif";
  /** Id of the part. */
  readonly id: string;
  readonly kpi: string;
  readonly scope: Scope;
  readonly where: Where | undefined;
}

/** What a plan measures, in its order. */
export const askedKpis = (plan: IncentivePlan): AskedKpi[] => [
  ...plan.criteria.map(({ id, kpi, scope, where }) => ({ part: "criterion" as const, id, kpi, scope, where })),
  ...(plan.commissions ?? []).map(({ id, on, scope = "rep", where }) => ({
    part: "commission" as const,
    id,
    kpi: on,
    scope,
    where,
  })),
  ...modifiersOf(plan, "spif").map(({ id, kpi, where }) => ({
    part: "spif" as const,
    id,
    kpi,
    scope: "rep" as const,
    where,
  })),
];
