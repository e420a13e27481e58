import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { KpiDescription } from "../../kpi/define/description.js";
import { checkCatalogue } from "../../locale/checkCatalogue.js";
import { checkKpiList } from "./checkKpiList.js";
import type { IncentivePlan } from "./plan.js";
import { plainPlan } from "./problems/plainPlan.js";
import type { PlanProblem } from "./problems/planProblem.js";
import { planProblemTexts, type PlanProblemTexts } from "./problems/planProblemTexts.js";
import { problemsOf } from "./problems/problemsOf.js";

/** What a plan is read with. */
export interface PlanOptions {
  /** The KPIs that will measure it: names that none of them has are then problems, and commissions on what is no money. */
  readonly kpis?: readonly KpiDescription[] | undefined;
  /** The sentences; English where absent, `planProblemsInFrench` of `sales-kpi/fr` for French. */
  readonly texts?: PlanProblemTexts | undefined;
}

const planKinds: OptionKinds<PlanOptions> = { kpis: "any?", texts: "record?" };

function checkPlanOptions(where: string, options: PlanOptions): PlanOptions {
  const { kpis, texts = planProblemTexts } = checkOptions(where, options, planKinds);
  if (kpis !== undefined) checkKpiList(where, kpis);
  checkCatalogue(`${where}: texts`, texts, planProblemTexts);
  return options;
}

/** A plan that was read, and all that is wrong with it. */
export interface ParsedPlan {
  /** Plain JSON of its own; null where a problem is an error. */
  readonly plan: IncentivePlan | null;
  readonly problems: readonly PlanProblem[];
}

/**
 * Reads an incentive plan of unknown origin, and lists everything that is wrong with it at once, each with its place.
 *
 * Fields must be there, known and of their type; weights, curves, tiers, gates, modifiers, names and days must make sense by
 * themselves and to each other. Where a part cannot be read, what it would say to others is not judged. Nothing is put right:
 * an error leaves no plan. Amounts keep every digit; those that are Decimals become texts, and optional fields that are null
 * are left out, so the plan is plain JSON. Whether a plan is a good one, {@link lintPlan} says. Decision: plan-errors.
 *
 * @example parsePlan({ title: "Reps" }).problems.map(({ path, code }) => `${path} ${code}`).slice(0, 3) // => [ 'criteria missing-field', 'currency missing-field', 'id missing-field' ]
 */
export function parsePlan(value: unknown, options: PlanOptions = {}): ParsedPlan {
  const { kpis, texts = planProblemTexts } = checkPlanOptions("parsePlan", options);
  const plan = plainPlan(value);
  const problems = problemsOf(plan, kpis, texts);
  const refused = problems.some(({ severity }) => severity === "error");
  return { plan: refused ? null : (plan as IncentivePlan), problems };
}

/**
 * The plan that {@link parsePlan} reads, or an error that lists everything that is wrong with it.
 *
 * @throws SalesKpiError `impossible-request` for a plan with an error
 * @example requirePlan({ id: "flat", title: "Flat rate", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "quarter", targetPay: { variable: 0 }, criteria: [], commissions: [{ id: "sales", on: "won-revenue", tiers: { method: "marginal", over: "amount", accumulate: "deal", boundary: "upper", rates: [[0, 0.05]] } }], rounding: "half-even" }).title // => "Flat rate"
 */
export function requirePlan(value: unknown, options: PlanOptions = {}): IncentivePlan {
  const { plan, problems } = parsePlan(value, checkPlanOptions("requirePlan", options));
  if (plan !== null) return plan;
  const errors = problems.filter(({ severity }) => severity === "error");
  const listed = errors.map(({ message }) => `\n  ${message}`).join("");
  const problem = `the plan has ${errors.length} ${errors.length === 1 ? "error" : "errors"}:${listed}`;
  throw new SalesKpiError("impossible-request", problem, { record: "plan", field: errors[0]?.path });
}
