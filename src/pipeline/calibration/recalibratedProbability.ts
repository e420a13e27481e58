import { refuse } from "../../errors.js";
import { isShare } from "../../metric/sumWeighted.js";
import { applyRecalibration } from "../../stats/calibration/applyRecalibration.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import { checkProbabilitySource, recordedProbability, type ProbabilitySource } from "../value/probabilitySource.js";

/**
 * Returns a source of recalibrated probabilities, by a recalibration learned from earlier deals.
 *
 * A deal without a probability from 0 to 1 has no recalibrated probability.
 *
 * @param recalibration - result of {@link learnRecalibration}, or a recalibration written by hand
 * @param of - source to recalibrate; the recorded probability, else that of the stage table, by default
 * @throws SalesKpiError `impossible-request` for a recalibration that does not fit its kind
 * @example recalibratedProbability({ kind: "logistic", intercept: -1, slope: 1 }).in({})({ ...open, probability: 0.5 }, null) // => 0.2689414213699951
 */
export function recalibratedProbability(
  recalibration: Recalibration,
  of: ProbabilitySource = recordedProbability,
): ProbabilitySource {
  if (typeof recalibration !== "object" || (recalibration as Recalibration | null) === null)
    refuse("recalibratedProbability", recalibration, "a recalibration as learnRecalibration gives it");
  applyRecalibration(recalibration, 0.5);
  checkProbabilitySource("recalibratedProbability: of", of);
  return {
    kind: "recalibrated",
    in: (book) => {
      const statedOf = of.in(book);
      return (deal, day) => {
        const stated = statedOf(deal, day);
        return stated == null || !isShare(stated) ? null : applyRecalibration(recalibration, Number(stated));
      };
    },
  };
}
