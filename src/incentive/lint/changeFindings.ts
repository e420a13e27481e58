import { addMonths } from "../../time/dayNumber.js";
import type { IncentivePlan } from "../plan/plan.js";
import { plainPlan } from "../plan/problems/plainPlan.js";
import type { LintTerms } from "./lintTerms.js";
import type { PlanFinding } from "./planFinding.js";

/** Fields that are new in every plan, and change nothing for whom it pays. */
const names: readonly string[] = ["id", "title", "year"];

/** A plan that follows another with other rules before a year is over. */
export function changeFindings({ plan, found, previous }: LintTerms): PlanFinding[] {
  if (previous === null || previous.year.start > plan.year.start) return [];
  if (addMonths(previous.year.start, 12) <= plan.year.start) return [];
  const [before, now] = [textsOf(previous), textsOf(plan)];
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .filter((field) => before.get(field) !== now.get(field))
    .toSorted();
  if (changed.length === 0) return [];
  const evidence = { previous: previous.id, on: previous.year.start, changed };
  return [found("changed-within-year", { kind: "plan", id: plan.id }, evidence)];
}

/** The plan's rules as texts that are alike where the rules are. */
const textsOf = (plan: IncentivePlan): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(plainPlan(plan) as object)
      .filter(([field]) => !names.includes(field))
      .map(([field, rule]) => [field, inFieldOrder(rule)]),
  );

const inFieldOrder = (rule: unknown): string =>
  JSON.stringify(rule, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
