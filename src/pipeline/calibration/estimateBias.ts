import { isWon } from "../../model/accessors/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { divideExact } from "../../exact/divideExact.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { medianInterval, type MedianInterval } from "./medianInterval.js";
import type { RecordedState } from "./recordedState.js";
import { relativeError } from "./relativeError.js";

/** How amounts won compare with their estimates. */
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

/** How days of closing compare with those expected. */
export interface DateBias extends MedianInterval {
  /** Closed deals without an expected close. */
  readonly missing: number;
}

/** The median is that of (final − estimate) ÷ estimate, of won deals. */
export function amountBias(states: readonly RecordedState[]): AmountBias {
  const [estimated, final] = [emptySum(), emptySum()];
  const errors: number[] = [];
  let won = 0;
  for (const { amount, of } of states) {
    if (!isWon(of.deal)) continue;
    won += 1;
    if (amount == null || of.deal.amount == null) continue;
    const error = relativeError(amount, of.deal.amount);
    if (error === null) continue;
    addAmount(estimated, amount);
    addAmount(final, of.deal.amount);
    errors.push(error);
  }
  return {
    ...medianInterval(errors),
    estimated: sumToDecimal(estimated),
    final: sumToDecimal(final),
    ratio: divideExact(final, estimated),
    missing: won - errors.length,
  };
}

/** The median is that of the days from the close expected to the close. */
export function dateBias(states: readonly RecordedState[]): DateBias {
  const late: number[] = [];
  for (const { expectedCloseOn, of } of states)
    if (expectedCloseOn !== null) late.push(numberOfDay(of.closed) - numberOfDay(expectedCloseOn, "expectedCloseOn"));
  return { ...medianInterval(late), missing: states.length - late.length };
}
