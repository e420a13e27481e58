import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import {
  betaGeometricSurvival,
  shiftedBetaGeometric,
  type BetaGeometric,
} from "../../stats/survival/shiftedBetaGeometric.js";

/** Cohort of customers, with the margin of each customer. */
export interface CohortAssumptions {
  /** Number of customers at the start, and after each period. */
  readonly alive: readonly number[];
  /** Margin of a customer in a period: the same in every period until the customer leaves. The first comes at once. */
  readonly marginPerPeriod: Amount;
  /** Discount of a margin for each later period; above 0, because the value may have no bound otherwise. */
  readonly discountRate: Amount;
}

const cohortKinds: OptionKinds<CohortAssumptions> = {
  alive: "list",
  marginPerPeriod: "amount",
  discountRate: "amount",
};

/** Lifetime value of a cohort's customer with its assumptions. */
export interface CohortLifetimeValue {
  /** Present value of a new customer's margins; null if no model fits the cohort. */
  readonly value: Decimal | null;
  /** Mean number of periods of a customer, including the first, each discounted; null without a model. */
  readonly discountedPeriods: number | null;
  /** Distribution of the customers' churn rates that fits the cohort best. */
  readonly model: BetaGeometric | null;
  /** Assumptions of the value. */
  readonly assumes: { readonly marginPerPeriod: Decimal; readonly discountRate: Decimal };
}

/**
 * Returns the lifetime value of a customer, estimated from a cohort. Customers leave at different rates, so those who remain
 * stay longer.
 *
 *     margin × Σ S(t) / (1 + discount rate)^t, for t = 0, 1, 2 …
 *
 * S is the survival of the shifted beta geometric distribution that fits the cohort best. The extrapolation of S beyond the
 * observed periods is an assumption, and so is a constant margin. The sum ends when a term no longer changes it. The value is
 * null if no customer left, if all left at once, or if the churn rate does not fall with age.
 * {@link lifetimeValueAtConstantRetention} may then help. Decision: lifetime-value.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to project customer retention, Journal of Interactive Marketing 21 (2007).
 *
 * @throws SalesKpiError `impossible-request` for a cohort of fewer than two periods or whose counts rise, or a discount rate
 * that is not above 0
 * @example lifetimeValueOfCohort({ alive: [1000, 869, 743, 653, 593, 551, 517, 491], marginPerPeriod: 100, discountRate: "0.1" }).discountedPeriods.toFixed(4) // => '5.9223'
 */
export function lifetimeValueOfCohort(assumptions: CohortAssumptions): CohortLifetimeValue {
  const { alive } = checkOptions("lifetimeValueOfCohort", assumptions, cohortKinds);
  const marginPerPeriod = toDecimal(assumptions.marginPerPeriod);
  const discountRate = toDecimal(assumptions.discountRate);
  if (!discountRate.gt(0)) refuse("discountRate", assumptions.discountRate, "a rate above 0");
  const model = shiftedBetaGeometric(alive);
  const periods = model === null ? null : discountedPeriods(model, Number(discountRate));
  return {
    value: periods === null ? null : marginPerPeriod.times(new Decimal(periods)),
    discountedPeriods: periods,
    model,
    assumes: { marginPerPeriod, discountRate },
  };
}

/** Returns Σ S(t) / (1 + rate)^t. Terms shrink faster than a geometric series, so the last term bounds the rest. */
function discountedPeriods({ alpha, beta }: BetaGeometric, rate: number): number {
  let [sum, term] = [0, 1];
  for (let period = 1; term / rate > sum * Number.EPSILON; period += 1) {
    sum += term;
    term *= betaGeometricSurvival({ alpha, beta: beta + period - 1 }, 1) / (1 + rate);
  }
  return sum;
}
