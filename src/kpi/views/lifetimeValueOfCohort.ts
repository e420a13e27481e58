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

/** A cohort of customers, and what each brings. */
export interface CohortAssumptions {
  /** Number of customers at the start, and after each period. */
  readonly alive: readonly number[];
  /** Margin that a customer brings in a period as long as it stays: the same in each. The first comes at once. */
  readonly marginPerPeriod: Amount;
  /**
   * Loss of worth of a margin for each period that it comes later. Above 0, because the value may have no bound
   * otherwise.
   */
  readonly discountRate: Amount;
}

const cohortKinds: OptionKinds<CohortAssumptions> = {
  alive: "list",
  marginPerPeriod: "amount",
  discountRate: "amount",
};

/** A cohort's lifetime value, beside all that it takes for granted. */
export interface CohortLifetimeValue {
  /** Lifetime value of a new customer; null if the cohort shows none. */
  readonly value: Decimal | null;
  /** Periods, the first included, each as much worth as its discount leaves. */
  readonly discountedPeriods: number | null;
  /** The distribution of the customers' own rates of leaving that fits the cohort best. */
  readonly model: BetaGeometric | null;
  readonly assumes: { readonly marginPerPeriod: Decimal; readonly discountRate: Decimal };
}

/**
 * Returns the lifetime value of a customer as a cohort shows it. Customers leave at different rates, so those who are
 * left stay longer.
 *
 *     margin × Σ S(t) / (1 + discount rate)^t, for t = 0, 1, 2 …
 *
 * S is the survival of the shifted beta geometric distribution that fits the cohort best. It goes on beyond what was
 * observed, which is an assumption, and so is a margin that never changes. Terms are added until they no longer change the
 * sum. If no customer left, if all left at once, or if leaving does not become rarer with age, the answer is null:
 * {@link lifetimeValueAtConstantRetention} may do. Decision: lifetime-value.
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

/**
 * Returns Σ S(t) / (1 + rate)^t. The terms fall faster than those of a geometric series, so the last term bounds the
 * rest.
 */
function discountedPeriods({ alpha, beta }: BetaGeometric, rate: number): number {
  let [sum, term] = [0, 1];
  for (let period = 1; term / rate > sum * Number.EPSILON; period += 1) {
    sum += term;
    term *= betaGeometricSurvival({ alpha, beta: beta + period - 1 }, 1) / (1 + rate);
  }
  return sum;
}
