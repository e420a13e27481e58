import type { Metric } from "./metric.js";
import { ratioParts, type RatioState } from "./ratioParts.js";

/**
 * Returns the metric of one metric divided by another. The state is the two sides, so that parts of a whole merge and are
 * divided again. Null if either side has no answer, or if the denominator is 0.
 *
 * Use {@link proportion} for a share of counts: it has an interval. Use {@link ratioMoney} for money.
 *
 * @example evaluate(ratio(count(), where(isWon, count())), [won, lost, open, won]) // => 2
 */
export const ratio = <Over, Under, Upper, Lower>(
  numerator: Metric<Over, Upper, number | null>,
  denominator: Metric<Under, Lower, number | null>,
): Metric<Over & Under, RatioState<Upper, Lower>, number | null> =>
  ratioParts("ratio", numerator, denominator, (upper, lower) =>
    // 0 added, because 0 / -5 would be -0.
    upper === null || lower === null || lower === 0 ? null : upper / lower + 0,
  );
