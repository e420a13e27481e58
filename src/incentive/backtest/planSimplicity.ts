import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import { describePlan, type DescribePlanOptions } from "../plan/description/describePlan.js";
import { planSize, type PlanSize } from "../plan/description/planSize.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestReport } from "./backtestReport.js";

/** Size of a plan, and its description on one page. */
export interface PlanSimplicity extends PlanSize {
  /** Simple if the plan has at most four paid parts, and at most as many conditions between parts as parts. */
  readonly verdict: "simple" | "involved";
  /** Criteria, commissions and SPIFs. */
  readonly parts: number;
  /** Description of the plan for the reps that it pays, as `describePlan` writes it. */
  readonly description: string;
}

/** Returns the size of a plan and its description. */
export function planSimplicity(plan: IncentivePlan, options: DescribePlanOptions): PlanSimplicity {
  const size = planSize(plan);
  const { criteria, commissions = [], modifiers = [] } = plan;
  const parts = criteria.length + commissions.length + modifiers.filter(({ kind }) => kind === "spif").length;
  return {
    verdict: parts <= 4 && size.dependencies <= parts ? "simple" : "involved",
    parts,
    ...size,
    description: describePlan(plan, options),
  };
}

/** Returns the diagnostic about the size of a plan. */
export const simplicityDiagnostics = (
  { parts, inputs, targets, tables, dependencies }: PlanSimplicity,
  { diagnostic }: BacktestReport,
): BacktestDiagnostic[] => [diagnostic("plan-size", { parts, inputs, targets, tables, dependencies })];
