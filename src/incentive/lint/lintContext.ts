import type { DiagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { PlanDiagnosticEvidence } from "../../diagnostics/planFindings.js";
import type { Fraction } from "../../exact/fraction.js";
import type { KpiDescription } from "../../kpi/define/description.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Plan and standards that all checks of a plan share. */
export interface LintContext {
  readonly plan: IncentivePlan;
  /** Builds a finding. */
  readonly diagnose: DiagnosticMaker<PlanDiagnosticEvidence>;
  /** Share of the target incentive below which a jump or a gain is not reported. */
  readonly material: Fraction;
  readonly margin: Fraction | null;
  readonly deal: Fraction | null;
  readonly kpis: readonly KpiDescription[];
  readonly previous: IncentivePlan | null;
}
