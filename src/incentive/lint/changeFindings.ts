import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import { addMonths } from "../../time/dayNumber.js";
import type { IncentivePlan } from "../plan/plan.js";
import { plainPlan } from "../plan/problems/plainPlan.js";
import type { LintContext } from "./lintContext.js";

/** Fields that differ in every plan and change no rule. */
const identityFields: readonly string[] = ["id", "title", "year"];

/** Returns a finding if the plan changes the rules of the previous plan before a year is over. */
export function changeFindings({ plan, diagnose, previous }: LintContext): PlanDiagnostic[] {
  if (previous === null || previous.year.start > plan.year.start) return [];
  if (addMonths(previous.year.start, 12) <= plan.year.start) return [];
  const [before, after] = [rulesOf(previous), rulesOf(plan)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .toSorted();
  if (changed.length === 0) return [];
  const evidence = { previous: previous.id, on: previous.year.start, changed };
  return [diagnose("changed-within-year", { kind: "plan", id: plan.id }, evidence)];
}

/** Returns the rules of a plan by field, as texts that are equal for equal rules. */
const rulesOf = (plan: IncentivePlan): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(plainPlan(plan) as object)
      .filter(([field]) => !identityFields.includes(field))
      .map(([field, rule]) => [field, sortedJson(rule)]),
  );

const sortedJson = (rule: unknown): string =>
  JSON.stringify(rule, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
