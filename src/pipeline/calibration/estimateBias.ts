import { expectedCloseOn, isWon } from "../../model/questions/opportunity.js";
import { dayRead } from "../../model/questions/reads.js";
import type { Decimal } from "../../money/decimal.js";
import { divideExact } from "../../money/divideExact.js";
import { addAmount, emptySum } from "../../money/exactSum.js";
import { sumToDecimal } from "../../money/sumToDecimal.js";
import { toDecimal } from "../../money/toDecimal.js";
import { daysBetween } from "../../time/dayNumber.js";
import { medianInterval, type MedianInterval } from "./medianInterval.js";
import type { RecordedState } from "./recordedState.js";

/** How amounts won compare with their estimates. @since 0.1.0 */
export interface AmountBias extends MedianInterval {
  /** Σ of the estimates. */
  readonly estimated: Decimal;
  /** Σ of what the same deals were won for. */
  readonly final: Decimal;
  /** final ÷ estimated: below 1, estimates were too high. Null where nothing was estimated. */
  readonly ratio: Decimal | null;
  /** Won deals without an amount, or without an estimate above 0. */
  readonly missing: number;
}

/** How days of closing compare with those expected. @since 0.1.0 */
export interface DateBias extends MedianInterval {
  /** Closed deals without an expected close. */
  readonly missing: number;
}

/** The median is that of (final − estimate) ÷ estimate, of won deals. */
export function amountBias(states: readonly RecordedState[]): AmountBias {
  const won = states.filter(({ closed }) => isWon(closed));
  const [estimated, final] = [emptySum(), emptySum()];
  const errors = won.flatMap(({ deal, closed }) => {
    if (deal.amount == null || closed.amount == null) return [];
    const [estimate, end] = [toDecimal(deal.amount), toDecimal(closed.amount)];
    if (!estimate.isPositive() || estimate.isZero()) return [];
    addAmount(estimated, deal.amount);
    addAmount(final, closed.amount);
    return [end.minus(estimate).div(estimate).toNumber()];
  });
  return {
    ...medianInterval(errors),
    estimated: sumToDecimal(estimated),
    final: sumToDecimal(final),
    ratio: divideExact(final, estimated),
    missing: won.length - errors.length,
  };
}

/** The median is that of the days from the close expected to the close. */
export function dateBias(states: readonly RecordedState[]): DateBias {
  const late = states.flatMap(({ deal, closedOn }) => {
    const expected = dayRead(expectedCloseOn, deal);
    return expected == null ? [] : [daysBetween(expected, closedOn)];
  });
  return { ...medianInterval(late), missing: states.length - late.length };
}
