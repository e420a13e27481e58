import { recalibrate, type LearntRecalibration } from "../../stats/calibration/recalibrate.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import type { Day } from "../../time/day.js";
import { checkScored, type ScoredDeals } from "./scoredDeals.js";

/** A recalibration learnt of deals, or why there is none, with the days it was learnt of: plain JSON, to be kept. */
export interface LearntOfDeals extends LearntRecalibration {
  /** The first and the last day on which a deal that it was learnt of closed; null of none. */
  readonly closedFrom: Day | null;
  readonly closedTo: Day | null;
}

/**
 * Learns of scored deals what the probabilities stated should have been: a line on log odds, or a curve that bends as the deals do.
 *
 * See `recalibrate` of `sales-kpi/stats` for the two kinds, and when there is none. What comes out is applied by
 * {@link recalibratedProbability}, to deals that are open now. Scored on the deals it was learnt of it looks better than it is:
 * {@link heldOutRecalibration} says what it is worth.
 *
 * @param scored - deals with what was stated of them before their outcome
 * @param kind - `logistic` for some tens or hundreds of deals, `isotonic` for many
 * @example learnRecalibration(scoredDeals({ opportunities: [lost] }, { at: "first-recorded" }), "logistic").reason // => 'nothing-stated'
 */
export function learnRecalibration(scored: ScoredDeals, kind: Recalibration["kind"] = "logistic"): LearntOfDeals {
  const { deals } = checkScored("learnRecalibration", scored);
  const closes = deals.map(({ closedOn }) => closedOn).sort();
  return {
    ...recalibrate(
      deals.map(({ stated }) => stated),
      deals.map(({ won }) => won),
      kind,
    ),
    closedFrom: closes[0] ?? null,
    closedTo: closes.at(-1) ?? null,
  };
}
