import { isWon } from "../../model/accessors/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { divideExact } from "../../exact/divideExact.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { powerOfTen } from "../../exact/powersOfTen.js";
import { decimalPlaces, shortOf } from "../../exact/shortNumber.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { medianInterval, type MedianInterval } from "./medianInterval.js";
import type { RecordedState } from "./recordedState.js";

/** Bias of estimated amounts against won amounts. */
export interface AmountBias extends MedianInterval {
  /** Σ of the estimates. */
  readonly estimated: Decimal;
  /** Σ of the won amounts of the same deals. */
  readonly final: Decimal;
  /** final ÷ estimated: below 1, estimates were too high. Null if nothing was estimated. */
  readonly ratio: Decimal | null;
  /** # won deals without an amount, or without an estimate above 0. */
  readonly missing: number;
}

/** Bias of expected days of closing against the days of the close. */
export interface DateBias extends MedianInterval {
  /** # closed deals without an expected close. */
  readonly missing: number;
}

/** Returns the bias of amounts; the median is that of (final − estimate) ÷ estimate, of won deals. */
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

/** Returns the bias of dates; the median is that of the days from the expected close to the close. */
export function dateBias(states: readonly RecordedState[]): DateBias {
  const daysLate: number[] = [];
  for (const { expectedCloseOn, of } of states)
    if (expectedCloseOn !== null)
      daysLate.push(numberOfDay(of.closed) - numberOfDay(expectedCloseOn, "expectedCloseOn"));
  return { ...medianInterval(daysLate), missing: states.length - daysLate.length };
}

/**
 * Returns (final − estimate) ÷ estimate, rounded once; null if the estimate is not above 0.
 *
 * Amounts of at most fifteen digits are counted in the smaller unit of the two: the difference of whole numbers is exact, and
 * their quotient is the nearest to the true one. Longer amounts, and text in another form, are left to decimals.
 */
function relativeError(estimate: Amount, final: Amount): number | null {
  const [before, after] = [shortOf(estimate), shortOf(final)];
  const [placesBefore, placesAfter] = [decimalPlaces(before), decimalPlaces(after)];
  const power = powerOfTen(Math.max(placesBefore, placesAfter));
  const [from, to] = [Math.round(before * power), Math.round(after * power)];
  if (placesBefore < 0 || placesAfter < 0 || !isExact(from) || !isExact(to))
    return relativeErrorOfDecimals(estimate, final);
  return from > 0 ? (to - from) / from : null;
}

/** Tests if units are few enough for an exact difference. */
const isExact = (units: number): boolean => Math.abs(units) < 1e15;

function relativeErrorOfDecimals(estimate: Amount, final: Amount): number | null {
  const [before, after] = [toDecimal(estimate), toDecimal(final)];
  return before.isPositive() && !before.isZero() ? after.minus(before).div(before).toNumber() : null;
}
