import { refuse } from "../../errors.js";
import { isShare } from "../../metric/sumWeighted.js";
import { applyRecalibration } from "../../stats/calibration/applyRecalibration.js";
import type { Recalibration } from "../../stats/calibration/recalibration.js";
import { checkSource } from "../value/checkSource.js";
import type { ProbabilitySource } from "../value/probabilitySource.js";
import { recordedProbability } from "./recordedProbability.js";

/**
 * What stated probabilities should have been, by a recalibration learnt of earlier deals: a source to weigh open deals by.
 *
 * A deal without a probability from 0 to 1 has none here either.
 *
 * @param recalibration - as learnt by {@link learnRecalibration}, or put down by hand
 * @param of - what it is applied to: what was recorded, and the stage table's where nothing was, by default
 * @throws SalesKpiError `impossible-request` where the recalibration does not do what its kind promises
 * @example recalibratedProbability({ kind: "logistic", intercept: -1, slope: 1 }).in({})({ ...open, probability: 0.5 }, null) // => 0.2689414213699951
 */
export function recalibratedProbability(
  recalibration: Recalibration,
  of: ProbabilitySource = recordedProbability,
): ProbabilitySource {
  if (typeof recalibration !== "object" || (recalibration as Recalibration | null) === null)
    refuse("recalibratedProbability", recalibration, "a recalibration as learnRecalibration gives it");
  applyRecalibration(recalibration, 0.5);
  checkSource("recalibratedProbability: of", of);
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
