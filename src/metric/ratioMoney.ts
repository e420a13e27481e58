import { Decimal } from "../exact/decimal.js";
import type { Metric } from "./metric.js";
import { ratioParts, type RatioState } from "./ratioParts.js";

/**
 * Returns the metric of one amount divided by another, or by a count: a `Decimal`, rounded once, half-even at 34 digits.
 * Null if either side has no answer, or if the denominator is 0. A ratio of values has no honest interval, and carries none.
 *
 * @example evaluate(ratioMoney(where(isWon, sumMoney(amountOf)), where(isClosed, sumMoney(amountOf))), [{ ...won, amount: 300 }, { ...lost, amount: 100 }]) // => 0.75
 */
export const ratioMoney = <Over, Under, Upper, Lower>(
  numerator: Metric<Over, Upper, Decimal | null>,
  denominator: Metric<Under, Lower, Decimal | number | null>,
): Metric<Over & Under, RatioState<Upper, Lower>, Decimal | null> =>
  ratioParts("ratio-money", numerator, denominator, divideMoney);

/** Returns `upper ÷ lower`; null if a side is null or `lower` is 0. */
export const divideMoney = (upper: Decimal | null, lower: Decimal | number | null): Decimal | null =>
  // 0 added, because 0 / -5 would be -0.
  upper === null || lower === null || new Decimal(lower).isZero() ? null : upper.div(lower).plus(0);
