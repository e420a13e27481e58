import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { KpiDescription } from "../../kpi/define/description.js";
import type { Amount } from "../../exact/amount.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { checkTexts } from "../checkTexts.js";
import { fractionOf } from "../../exact/fraction.js";
import { checkKpiList } from "../plan/checkKpiList.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { changeFindings } from "./changeFindings.js";
import { compositionFindings } from "./compositionFindings.js";
import { gateFindings } from "./gateFindings.js";
import type { LintTerms } from "./lintTerms.js";
import { marginFindings } from "./marginFindings.js";
import { payFunctions } from "./payFunction.js";
import type { PlanFinding } from "./planFinding.js";
import { planFindingSeverities } from "./planFindingSeverities.js";
import { planFindingTexts, type PlanFindingTexts } from "./planFindingTexts.js";
import { shapeFindings } from "./shapeFindings.js";
import { timingFindings } from "./timingFindings.js";

/** What a plan is judged by beside itself. */
export interface LintOptions {
  /** Share of what is sold that is earned with it: rates above it are errors; not judged where absent. */
  readonly margin?: Amount | undefined;
  /** Size of a deal that might be moved to another period; a tenth of the period's target where absent. */
  readonly deal?: Amount | undefined;
  /** Share of the target pay from which on a jump or a gain is told: 0.05 where absent. */
  readonly material?: Amount | undefined;
  /** The plan before this one. */
  readonly previous?: IncentivePlan | undefined;
  /** The KPIs that measure it: those that are not of the catalogue are known for volume, quality or revenue by them. */
  readonly kpis?: readonly KpiDescription[] | undefined;
  /** The sentences; English where absent, `planFindingsInFrench` of `sales-kpi/fr` for French. */
  readonly texts?: PlanFindingTexts | undefined;
}

const lintKinds: OptionKinds<LintOptions> = {
  margin: "amount?",
  deal: "amount?",
  material: "amount?",
  previous: "any?",
  kpis: "any?",
  texts: "record?",
};

/**
 * What is unsound in a plan, seen without any data, the heavier first.
 *
 * - Its criteria: fewer than two or more than four, percentages that do not sum to 100, none that counts means, none that is
 *   collective, one that a rep has little influence on, volume without a conversion rate.
 * - The shape of its pay, exactly, from its curves and tables of rates: jumps of more than a twentieth of the target pay,
 *   flat stretches before the pay rises again, pay that falls when more is sold, tiers and accelerators that start where a cap
 *   is reached already, rates above the margin, gates that jump or leave nothing.
 * - Its time: a change of rules within a year of the last, and what moving one deal to another payout period gains, where each
 *   period stands by itself: the most that the deal adds at one place, less the least that it adds at another.
 *
 * Years that run on one another are not judged, nor pay with all lines together. Amounts are those of the plan's general target
 * pay and target; null where the target is a quota. The plan must be one that `parsePlan` accepts. Decision: lint-thresholds.
 *
 * @throws SalesKpiError `impossible-request` for a curve or a table that cannot be read; `unreadable-amount`
 * @example lintPlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 50000, basis: "year-to-date", curve: { steps: [[1, 1]] } }], rounding: "half-even" }).map(({ code, severity }) => `${code}: ${severity}`) // => [ 'cliff: warning', 'criteria-count: warning', 'no-means: warning', 'no-collective: advice' ]
 */
export function lintPlan(plan: IncentivePlan, options: LintOptions = {}): PlanFinding[] {
  checkPlan("lintPlan", plan);
  const {
    margin,
    deal,
    material = "0.05",
    previous,
    kpis = [],
    texts = planFindingTexts,
  } = checkOptions("lintPlan", options, lintKinds);
  if (previous !== undefined) checkPlan("lintPlan: previous", previous);
  checkKpiList("lintPlan", kpis);
  checkTexts("lintPlan", texts, planFindingTexts);
  const terms: LintTerms = {
    plan,
    found: diagnosticMaker(planFindingSeverities, texts),
    material: fractionOf(material, { field: "material" }),
    margin: margin === undefined ? null : fractionOf(margin, { field: "margin" }),
    deal: deal === undefined ? null : fractionOf(deal, { field: "deal" }),
    previous: previous ?? null,
    kpis,
  };
  const lines = payFunctions(plan);
  return diagnosticsInOrder([
    ...compositionFindings(terms),
    ...lines.flatMap((line) => shapeFindings(line, terms)),
    ...lines.flatMap((line) => marginFindings(line, terms)),
    ...lines.flatMap((line) => timingFindings(line, terms)),
    ...gateFindings(lines, terms),
    ...changeFindings(terms),
  ]);
}
