import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import { planFindingSeverities, type PlanDiagnostic } from "../../diagnostics/planFindings.js";
import type { Amount } from "../../exact/amount.js";
import { fractionOf } from "../../exact/fraction.js";
import type { KpiDescription } from "../../kpi/define/description.js";
import { planFindingSentences } from "../../locale/en/planFindings.js";
import { checkKpiList } from "../plan/checkKpiList.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { changeFindings } from "./changeFindings.js";
import { compositionFindings } from "./compositionFindings.js";
import { gateFindings } from "./gateFindings.js";
import type { LintContext } from "./lintContext.js";
import { marginFindings } from "./marginFindings.js";
import { payFunctions } from "./payFunction.js";
import { shapeFindings } from "./shapeFindings.js";
import { timingFindings } from "./timingFindings.js";

/** Standards that a plan is checked against. */
export interface LintPlanOptions {
  /** Margin as a share of sales: rates above the margin are errors. Without a margin, rates are not checked. */
  readonly margin?: Amount | undefined;
  /** Size of a deal that a rep could move to another period; a tenth of the period's target by default. */
  readonly deal?: Amount | undefined;
  /** Share of the target incentive from which a jump or a gain is reported; 0.05 by default. */
  readonly material?: Amount | undefined;
  /** Plan before this one. */
  readonly previous?: IncentivePlan | undefined;
  /** Descriptions of KPIs beside the catalogue, by which the plan's own KPIs are known for volume, quality or revenue. */
  readonly kpis?: readonly KpiDescription[] | undefined;
}

const optionKinds: OptionKinds<LintPlanOptions> = {
  margin: "amount?",
  deal: "amount?",
  material: "amount?",
  previous: "any?",
  kpis: "any?",
};

/**
 * Returns the weak points of a plan that need no data to be seen, by severity.
 *
 * - Criteria: fewer than two or more than four, percentages that do not sum to 100, no criterion that measures means, no collective
 *   criterion, a criterion on which a rep has little influence, volume without a conversion rate.
 * - Shape of the pay, exactly, from curves and tables of rates: jumps of more than a twentieth of the target incentive, flat
 *   stretches before pay rises again, pay that falls although sales rise, tiers and accelerators above the cap, rates above the
 *   margin, gates that jump or leave no pay.
 * - Time: a change of rules within a year of the last change, and the gain from moving one deal to another payout period, for pay
 *   by period. The gain is the most that the deal adds at one attainment, less the least that it adds at another.
 *
 * Pay of the year to date has no such gain, and lines are not checked together. Amounts are those of the plan's general target
 * incentive and target, and null if the target is a quota. The plan must be one that `parsePlan` accepts. Decision: lint-thresholds.
 *
 * @throws SalesKpiError `impossible-request` for a curve or a table that cannot be read; `unreadable-amount`
 * @example lintPlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 50000, basis: "year-to-date", curve: { steps: [[1, 1]] } }], rounding: "half-even" }).map(({ code, severity }) => `${code}: ${severity}`) // => [ 'cliff: warning', 'criteria-count: warning', 'no-means: warning', 'no-collective: advice' ]
 */
export function lintPlan(plan: IncentivePlan, options: LintPlanOptions = {}): PlanDiagnostic[] {
  checkPlan("lintPlan", plan);
  const { margin, deal, material = "0.05", previous, kpis = [] } = checkOptions("lintPlan", options, optionKinds);
  if (previous !== undefined) checkPlan("lintPlan: previous", previous);
  checkKpiList("lintPlan", kpis);
  const context: LintContext = {
    plan,
    diagnose: diagnosticMaker(planFindingSeverities, planFindingSentences),
    material: fractionOf(material, { field: "material" }),
    margin: margin === undefined ? null : fractionOf(margin, { field: "margin" }),
    deal: deal === undefined ? null : fractionOf(deal, { field: "deal" }),
    previous: previous ?? null,
    kpis,
  };
  const functions = payFunctions(plan);
  return diagnosticsInOrder([
    ...compositionFindings(context),
    ...functions.flatMap((pay) => shapeFindings(pay, context)),
    ...functions.flatMap((pay) => marginFindings(pay, context)),
    ...functions.flatMap((pay) => timingFindings(pay, context)),
    ...gateFindings(functions, context),
    ...changeFindings(context),
  ]);
}
