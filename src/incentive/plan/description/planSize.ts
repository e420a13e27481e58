import { refuse } from "../../../errors.js";
import { isCurve } from "../curve.js";
import type { IncentivePlan } from "../plan.js";

/** Size of a plan: figures to measure, tables to look up, and dependencies to keep in mind. */
export interface PlanSize {
  /** Figures to measure: each KPI once for each scope and condition. */
  readonly inputs: number;
  /** Targets and quotas to set: one for each criterion or commission, and those of single reps, roles and teams. */
  readonly targets: number;
  /** Curves, tables of rates, and graded gates and multipliers. */
  readonly tables: number;
  /** Parts that depend on another part: gates and multipliers on a criterion, tiers on its target. */
  readonly dependencies: number;
}

/**
 * Counts the parts of a plan that make it simple or hard to compute.
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
    ...modifiers.flatMap((modifier) => (modifier.kind === "spif" ? [[modifier.kpi, "rep", modifier.where]] : [])),
  ];
  const multipliers = modifiers.filter(({ kind }) => kind === "multiplier").length;
  const graded = gates.filter(({ otherwise }) => isCurve(otherwise)).length;
  return {
    inputs: new Set(measured.map((figure) => JSON.stringify(figure))).size,
    targets:
      criteria.reduce((count, { targets = [] }) => count + 1 + targets.length, 0) +
      commissions.filter(({ target }) => target !== undefined).length,
    tables: criteria.length + commissions.length + graded + multipliers,
    dependencies: gates.length + multipliers + commissions.filter(({ tiers }) => tiers.of !== undefined).length,
  };
}
