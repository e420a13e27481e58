import type { FollowUp } from "./atRiskAt.js";
import type { IncidenceRow } from "./incidenceRow.js";
import { incidenceSteps } from "./incidenceSteps.js";
import { riskTable } from "./riskTable.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Duration of a subject and the cause of its event, among causes that exclude each other. */
export interface TimeToCause<Cause extends string> extends FollowUp {
  /** Cause of the event; null if the subject is censored. */
  readonly cause: Cause | null;
}

/**
 * Estimates the Aalen–Johansen curves: the share of subjects with an event of each cause by each time. A cause prevents the
 * others, and censored subjects count for as long as they are under observation. A lost deal will not be won later, so 1 −
 * Kaplan–Meier with losses censored promises too many wins; these curves do not.
 *
 *     S(t)      = Π (1 − eventsᵢ ÷ atRiskᵢ)                        over the times tᵢ ≤ t, events of any cause
 *     Fₖ(t)     = Σ S(before tᵢ) × eventsₖᵢ ÷ atRiskᵢ              so that S + Σ Fₖ = 1
 *     se of Fₖ  by the delta method, the events at a time being multinomial among those at risk
 *
 * Each time of an event or a censoring has one row. Events precede censorings at the same time, and a subject with an entry is
 * at risk after it only. A cause without events has an incidence of 0. Without subjects the curves have no rows.
 *
 * Source: O. O. Aalen and S. Johansen, An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations, Scandinavian Journal of Statistics 5 (1978).
 *
 * @param causes - all causes that can occur
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, an entry is not before its time, a subject's
 *   cause is not among the causes, or one is named twice.
 * @example
 * const curves = cumulativeIncidence(
 *   [
 *     { time: 10, cause: "won" },
 *     { time: 20, cause: "lost" },
 *     { time: 30, cause: null },
 *     { time: 40, cause: "won" },
 *   ],
 *   ["won", "lost"],
 * );
 * curves.map(({ incidence, survival }) => [incidence.won, incidence.lost, survival])
 * // => [[0.25, 0, 0.75], [0.25, 0.25, 0.5], [0.25, 0.25, 0.5], [0.75, 0.25, 0]]
 */
export function cumulativeIncidence<const Cause extends string>(
  subjects: readonly TimeToCause<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceRow<Cause>[] {
  checkCauses(subjects, causes);
  const rows = riskTable(subjects).map(({ time, atRisk, ended }) => {
    const countOf = (cause: Cause | null): number => ended.filter((subject) => subject.cause === cause).length;
    const events = Object.fromEntries(causes.map((cause) => [cause, countOf(cause)])) as Record<Cause, number>;
    return { time, atRisk, events, censored: countOf(null) };
  });
  return incidenceSteps(rows, causes);
}

function checkCauses(subjects: readonly TimeToCause<string>[], causes: readonly string[]): void {
  causes.forEach((cause, index) => {
    if (causes.indexOf(cause) !== index) throw invalidValue("causes", index, cause, "a cause named once");
  });
  const known = new Set(causes);
  subjects.forEach(({ cause }, index) => {
    if (cause !== null && !known.has(cause)) throw invalidValue("cause", index, cause, `one of ${causes.join(", ")}`);
  });
}
