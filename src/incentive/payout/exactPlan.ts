import { fractionOf, sumOf, type Fraction } from "../../exact/fraction.js";
import { exactCurve, type ExactCurve } from "../pay/exactCurve.js";
import { payDigits } from "../pay/payRounding.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";

/** A criterion made ready to be paid. */
export interface ExactCriterion {
  readonly criterion: Criterion;
  readonly curve: ExactCurve;
  readonly weight: Fraction;
}

/** A plan made ready to be paid many times: its curves and weights read once. */
export interface ExactPlan {
  readonly plan: IncentivePlan;
  readonly criteria: readonly ExactCriterion[];
  /** Σ of the weights. */
  readonly weights: Fraction;
  /** Decimals of the currency's smallest coin. */
  readonly digits: number;
}

/** Reads a plan's numbers once. */
export function exactPlan(plan: IncentivePlan): ExactPlan {
  const criteria = plan.criteria.map((criterion) => ({
    criterion,
    curve: exactCurve(criterion.curve),
    weight: fractionOf(criterion.weight, { field: "weight", id: criterion.id }),
  }));
  return { plan, criteria, weights: sumOf(criteria.map(({ weight }) => weight)), digits: payDigits(plan) };
}
