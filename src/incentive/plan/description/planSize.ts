import { refuse } from "../../../errors.js";
import type { IncentivePlan } from "../plan.js";

/** How much there is to a plan: what must be known, looked up, and kept in mind at once. */
export interface PlanSize {
  /** Figures that must be measured, each KPI once for the scope and the condition it is asked in. */
  readonly inputs: number;
  /** Targets and quotas that must be set: one a criterion or commission, and those for single reps, roles and teams. */
  readonly targets: number;
  /** Curves, tables of rates, and graded gates and multipliers. */
  readonly tables: number;
  /** Where one part rests on another: gates and multipliers on a criterion, tiers on its target. */
  readonly dependencies: number;
}

/**
 * How simple a plan is to compute, as counts.
 *
 * @example planSize({ criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 50000, curve: { steps: [[1, 1]] } }], gates: [{ on: "revenue", atLeast: 1, otherwise: 0 }] }) // => { inputs: 1, targets: 1, tables: 1, dependencies: 1 }
 */
export function planSize(plan: Pick<IncentivePlan, "criteria" | "commissions" | "gates" | "modifiers">): PlanSize {
  const { criteria, commissions = [], gates = [], modifiers = [] } = Object(plan) as typeof plan;
  const given: unknown = criteria;
  if (!Array.isArray(given)) refuse("planSize", plan, "an incentive plan as requirePlan gives it");
  const measured = [
    ...criteria.map(({ kpi, scope, where }) => [kpi, scope, where]),
    ...commissions.map(({ on, scope, where }) => [on, scope ?? "rep", where]),
    ...modifiers.flatMap((each) => (each.kind === "spif" ? [[each.kpi, "rep", each.where]] : [])),
  ];
  const multipliers = modifiers.filter(({ kind }) => kind === "multiplier").length;
  const graded = gates.filter(
    ({ otherwise }) => typeof otherwise === "object" && ("points" in otherwise || "steps" in otherwise),
  ).length;
  return {
    inputs: new Set(measured.map((each) => JSON.stringify(each))).size,
    targets:
      criteria.reduce((count, { targets = [] }) => count + 1 + targets.length, 0) +
      commissions.filter(({ target }) => target !== undefined).length,
    tables: criteria.length + commissions.length + graded + multipliers,
    dependencies: gates.length + multipliers + commissions.filter(({ tiers }) => tiers.of !== undefined).length,
  };
}
