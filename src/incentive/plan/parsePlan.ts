import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { KpiDescription } from "../../kpi/define/description.js";
import { checkKpiList } from "./checkKpiList.js";
import type { IncentivePlan } from "./plan.js";
import { plainPlan } from "./problems/plainPlan.js";
import { planProblems, type PlanProblem } from "./problems/planProblems.js";

/** Options of {@link parsePlan} and {@link requirePlan}. */
export interface ParsePlanOptions {
  /** KPIs that will measure the plan: an unknown id is then a problem, and so is a commission on a KPI that is not money. */
  readonly kpis?: readonly KpiDescription[] | undefined;
}

const optionKinds: OptionKinds<ParsePlanOptions> = { kpis: "any?" };

function checkPlanOptions(where: string, options: ParsePlanOptions): ParsePlanOptions {
  const { kpis } = checkOptions(where, options, optionKinds);
  if (kpis !== undefined) checkKpiList(where, kpis);
  return options;
}

/** Plan, and all problems of the value it was read from. */
export interface ParsedPlan {
  /** Plain JSON, a copy; null if a problem is an error. */
  readonly plan: IncentivePlan | null;
  readonly problems: readonly PlanProblem[];
}

/**
 * Reads an incentive plan of unknown origin, and lists all of its problems at once, each with its path: errors first, then in
 * the order of the paths.
 *
 * Fields must be present, known and of their type; weights, curves, tiers, gates, modifiers, names and days must make sense
 * alone and together. A part that cannot be read is not checked with others. Nothing is corrected: an error leaves no plan.
 * Amounts keep every digit; Decimals become texts, and optional fields that are null are left out, so the plan is plain JSON.
 * {@link lintPlan} judges the quality of a plan. Decision: plan-errors.
 *
 * @example parsePlan({ title: "Reps" }).problems.map(({ subject, code }) => `${subject.path} ${code}`).slice(0, 3) // => [ 'criteria missing-field', 'currency missing-field', 'id missing-field' ]
 */
export function parsePlan(value: unknown, options: ParsePlanOptions = {}): ParsedPlan {
  const { kpis } = checkPlanOptions("parsePlan", options);
  const plan = plainPlan(value);
  const problems = planProblems(plan, kpis);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  return { plan: hasErrors ? null : (plan as IncentivePlan), problems };
}

/**
 * Returns the plan that {@link parsePlan} reads. Throws an error that lists all errors of the plan.
 *
 * @throws SalesKpiError `impossible-request` for a plan with an error
 * @example requirePlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: 0 }, criteria: [], commissions: [{ id: "sales", on: "won-revenue", tiers: { method: "marginal", over: "amount", accumulate: "deal", boundary: "upper", rates: [[0, 0.05]] } }], rounding: "half-even" }).title // => "Flat rate"
 */
export function requirePlan(value: unknown, options: ParsePlanOptions = {}): IncentivePlan {
  const { plan, problems } = parsePlan(value, checkPlanOptions("requirePlan", options));
  if (plan !== null) return plan;
  const errors = problems.filter(({ severity }) => severity === "error");
  const lines = errors.map(({ message }) => `\n  ${message}`).join("");
  const count = `${errors.length} ${errors.length === 1 ? "error" : "errors"}`;
  throw new SalesKpiError("impossible-request", `requirePlan: expected a plan without errors, got ${count}:${lines}`, {
    record: "plan",
    field: errors[0]?.subject.path,
  });
}
