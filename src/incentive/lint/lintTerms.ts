import type { KpiDescription } from "../../kpi/define/description.js";
import type { DiagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { Fraction } from "../../exact/fraction.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { PlanFindingEvidence } from "./planFinding.js";

/** What the checks of a plan share. */
export interface LintTerms {
  readonly plan: IncentivePlan;
  readonly found: DiagnosticMaker<PlanFindingEvidence>;
  /** Share of the target pay below which a jump or a gain is not worth telling. */
  readonly material: Fraction;
  readonly margin: Fraction | null;
  readonly deal: Fraction | null;
  readonly kpis: readonly KpiDescription[];
  readonly previous: IncentivePlan | null;
}
