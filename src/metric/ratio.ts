import type { Metric } from "./metric.js";
import { ratioParts, type RatioState } from "./ratioParts.js";

/**
 * One metric divided by another, kept as its two sides so that parts of a whole can be merged and divided again. Null
 * when either side has no answer or the denominator is 0.
 *
 * For a share of counts prefer {@link proportion}, which knows its interval; for money {@link ratioMoney}.
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
