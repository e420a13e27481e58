import { fractionOf, sumOf, type Fraction } from "../../exact/fraction.js";
import { exactCurve, type ExactCurve } from "../pay/exactCurve.js";
import { payDigits } from "../pay/payRounding.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Criterion in exact numbers. */
export interface ExactCriterion {
  readonly criterion: Criterion;
  readonly curve: ExactCurve;
  readonly weight: Fraction;
}

/** Plan with its curves and weights in exact numbers, read once for many payments. */
export interface ExactPlan {
  readonly plan: IncentivePlan;
  readonly criteria: readonly ExactCriterion[];
  /** Σ of the weights. */
  readonly weights: Fraction;
  /** Number of decimals of the currency's minor unit. */
  readonly digits: number;
}

/** Reads the curves and weights of a plan into exact numbers. */
export function exactPlan(plan: IncentivePlan): ExactPlan {
  const criteria = plan.criteria.map((criterion) => ({
    criterion,
    curve: exactCurve(criterion.curve),
    weight: fractionOf(criterion.weight, { field: "weight", id: criterion.id }),
  }));
  return { plan, criteria, weights: sumOf(criteria.map(({ weight }) => weight)), digits: payDigits(plan) };
}
