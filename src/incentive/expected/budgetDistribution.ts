import { roundingKinds } from "../pay/payRounding.js";
import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import type { RoundingMode } from "../../money/rounding.js";
import type { DiscreteDistribution } from "../../stats/distributions/discreteDistribution.js";
import { sumDistribution, type SumDistribution } from "../../stats/distributions/sumDistribution.js";
import { roundToUnits } from "../pay/roundToUnits.js";
import type { Curve } from "../plan/curve.js";
import { fractionOf, times } from "../../exact/fraction.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { valueAt } from "../../exact/piecewiseLinear.js";

/** Rep of a budget: target pay, curve and possible attainments. */
export interface BudgetedRep {
  /** Variable pay at target. */
  readonly targetPay: Amount;
  readonly curve: Curve;
  /** Possible attainments, where 1 is the target, with their probabilities. */
  readonly attainment: DiscreteDistribution;
}

/** Options of `budgetDistribution`. */
export interface BudgetDistributionOptions {
  readonly currency: string;
  readonly rounding: RoundingMode;
  /** Greatest number of distinct sums; 65,536 by default. */
  readonly mostPoints?: number | undefined;
}

const budgetKinds: OptionKinds<Pick<BudgetDistributionOptions, "mostPoints">> = { mostPoints: "number?" };

/**
 * Returns the exact distribution of a plan's cost if each rep attains one of a few values, independently of the other reps.
 * A simulation of the same reps converges to this distribution.
 *
 *     cost = Σ round(target pay × curve(attainment))
 *
 * The budget that suffices nine times in ten is `distributionQuantile(distribution, 0.9)`. Reps who share one market rise and fall
 * together, and their costs vary more: `simulate` takes a market into account.
 *
 * @throws SalesKpiError `impossible-request` for attainments that are no distribution or an invalid curve; `unreadable-amount`; `unknown-name`
 * for a currency
 * @example
 * const rep = { targetPay: 10_000, curve: { points: [["0", "0"], ["2", "2"]] }, attainment: { values: [0.5, 1], probabilities: [0.5, 0.5] } } as const;
 * budgetDistribution([rep, rep], { currency: "EUR", rounding: "half-even" }).values // => [10000, 15000, 20000]
 */
export function budgetDistribution(reps: readonly BudgetedRep[], options: BudgetDistributionOptions): SumDistribution {
  const kinds = { ...roundingKinds, ...budgetKinds };
  const { currency, rounding, mostPoints } = checkOptions("budgetDistribution", options, kinds);
  const digits = currencyDigits(currency);
  const pays = reps.map(({ targetPay, curve, attainment }, index): DiscreteDistribution => {
    const pay = fractionOf(targetPay, { record: "reps", index, field: "targetPay" });
    const payout = payoutByAttainment(curve);
    const masses = attainment.values.map((value, position) => {
      const minorUnits = roundToUnits(times(pay, valueAt(payout, fractionOf(value))), digits, rounding);
      return { value: Number(minorUnits) / 10 ** digits, probability: attainment.probabilities[position] ?? NaN };
    });
    // A curve may pay less for more, and the values of a distribution ascend.
    masses.sort((left, right) => left.value - right.value);
    return { values: masses.map(({ value }) => value), probabilities: masses.map(({ probability }) => probability) };
  });
  return sumDistribution(pays, mostPoints === undefined ? {} : { mostPoints });
}
