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

/** What a rep may attain, and what that pays. */
export interface BudgetedRep {
  /** Variable pay at target. */
  readonly targetPay: Amount;
  readonly curve: Curve;
  /** The attainments that are possible, 1 being the target. */
  readonly attainment: DiscreteDistribution;
}

/** How pay is rounded. */
export interface BudgetOptions {
  readonly currency: string;
  readonly rounding: RoundingMode;
  /** The most sums that are told apart; 65,536 by default. */
  readonly mostPoints?: number | undefined;
}

const budgetKinds: OptionKinds<Pick<BudgetOptions, "mostPoints">> = { mostPoints: "number?" };

/**
 * Distribution of what a plan costs, exactly, where each rep attains one of a few figures, independently of the others: what a
 * simulation must come to.
 *
 *     cost = Σ round(target pay × curve(attainment))
 *
 * The budget that holds nine times in ten is `distributionQuantile(distribution, 0.9)`. Reps who share one market rise and
 * fall together, and their costs spread further than this: `simulate` knows of that.
 *
 * @throws SalesKpiError `impossible-request` where attainments are no distribution or a curve is none; `unreadable-amount`; `unknown-name` for a currency
 * @example
 * const rep = { targetPay: 10_000, curve: { points: [["0", "0"], ["2", "2"]] }, attainment: { values: [0.5, 1], probabilities: [0.5, 0.5] } } as const;
 * budgetDistribution([rep, rep], { currency: "EUR", rounding: "half-even" }).values // => [10000, 15000, 20000]
 */
export function budgetDistribution(reps: readonly BudgetedRep[], options: BudgetOptions): SumDistribution {
  const kinds = { ...roundingKinds, ...budgetKinds };
  const { currency, rounding, mostPoints } = checkOptions("budgetDistribution", options, kinds);
  const digits = currencyDigits(currency);
  const scale = 10 ** digits;
  const paid = reps.map(({ targetPay, curve, attainment }, index): DiscreteDistribution => {
    const [pieces, pay] = [
      payoutByAttainment(curve),
      fractionOf(targetPay, { record: "reps", index, field: "targetPay" }),
    ];
    const masses = attainment.values.map((attained, place) => {
      const units = Number(roundToUnits(times(pay, valueAt(pieces, fractionOf(attained))), digits, rounding));
      return { value: units / scale, probability: attainment.probabilities[place] ?? NaN };
    });
    // A curve may pay less for more, and the values of a distribution rise.
    masses.sort((left, right) => left.value - right.value);
    return { values: masses.map(({ value }) => value), probabilities: masses.map(({ probability }) => probability) };
  });
  return sumDistribution(paid, mostPoints === undefined ? {} : { mostPoints });
}
