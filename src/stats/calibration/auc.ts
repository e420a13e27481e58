import { outcomesByScore, type Outcome } from "./outcomesByScore.js";

/**
 * Returns the area under the ROC curve: the probability that a case with the event scored higher than a case without the event,
 * each drawn at random.
 *
 *     (pairs in the right order + ½ pairs of equal score) ÷ all pairs
 *
 * 1 is a perfect order, 0.5 no order, 0 a perfect order reversed. Only the order of the scores counts, so scores need not be
 * probabilities, and the area says nothing about calibration. The work grows with sorting, not with the number of pairs. Null
 * if all cases or none had the event, since no pairs exist then. {@link aucInterval} gives the interval.
 *
 * Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating characteristic (ROC) curve
 * (1982).
 *
 * @throws SalesKpiError `impossible-request` if a score is not finite, an outcome neither 0 nor 1, or the lengths differ.
 * @example auc([10, 20, 20, 90], [false, false, true, true]) // => 0.875
 */
export function auc(scores: readonly number[], outcomes: readonly Outcome[]): number | null {
  let [happenedBelow, othersBelow, doubled] = [0, 0, 0];
  for (const { n, happened } of outcomesByScore(scores, outcomes)) {
    const others = n - happened;
    doubled += happened * (2 * othersBelow + others);
    happenedBelow += happened;
    othersBelow += others;
  }
  const pairs = happenedBelow * othersBelow;
  return pairs === 0 ? null : doubled / (2 * pairs);
}
