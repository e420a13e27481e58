import { refuse } from "../../errors.js";
import type { IncentivePlan } from "./plan.js";

/** Returns the plan if it has the parts of a plan. Throws otherwise; `parsePlan` lists all problems of a plan. */
export function checkPlan(where: string, plan: IncentivePlan): IncentivePlan {
  const { id, currency, year, targetPay, criteria } = Object(plan) as Partial<IncentivePlan>;
  const isNamed = typeof id === "string" && typeof currency === "string";
  if (isNamed && Array.isArray(criteria) && [year, targetPay].every((part) => part != null)) return plan;
  return refuse(where, plan, "an incentive plan as requirePlan gives it");
}
