import { recalibrate, type LearntRecalibration } from "../../stats/calibration/recalibrate.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import type { Day } from "../../time/day.js";
import { checkScored, type ScoredDeals } from "./scoredDeals.js";

/** Recalibration learned from deals, or the reason that there is none, with the days it rests on: plain JSON, to keep. */
export interface DealRecalibration extends LearntRecalibration {
  /** First and last day on which one of its deals closed; null without deals. */
  readonly closedFrom: Day | null;
  readonly closedTo: Day | null;
}

/**
 * Learns from scored deals a recalibration of stated probabilities: a line on log odds, or an isotonic curve.
 *
 * See `recalibrate` of `sales-kpi/stats` for the two kinds, and for the reasons without a recalibration.
 * {@link recalibratedProbability} applies the result to open deals. Scored on its own deals a recalibration looks better than
 * it is: {@link heldOutRecalibration} scores it on later deals.
 *
 * @param scored - deals with the probabilities stated before their outcome
 * @param kind - `logistic` for some tens or hundreds of deals, `isotonic` for many
 * @example learnRecalibration(scoredDeals({ opportunities: [lost] }, { at: "first-recorded" }), "logistic").reason // => 'nothing-stated'
 */
export function learnRecalibration(scored: ScoredDeals, kind: Recalibration["kind"] = "logistic"): DealRecalibration {
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
