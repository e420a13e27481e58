import type { Watched } from "./atRiskAt.js";
import { riskTable } from "./riskTable.js";
import { unusable } from "./unusable.js";

/** What came, of several outcomes that exclude each other, and when; or until when none had come. @since 0.1.0 */
export interface TimeToCause<Cause extends string> extends Watched {
  /** Null where the watch ended before any of them came: the subject is censored. */
  readonly cause: Cause | null;
}

/** What has become of all subjects by one time; it stays so until the next row's. @since 0.1.0 */
export interface IncidenceRow<Cause extends string> {
  readonly time: number;
  /** Subjects watched just before: those of `events` and `censored` are among them. */
  readonly atRisk: number;
  readonly events: Readonly<Record<Cause, number>>;
  readonly censored: number;
  /** Share to whom nothing has come by this time. */
  readonly survival: number;
  /** Share to whom each cause has come; with `survival` they make up 1. */
  readonly incidence: Readonly<Record<Cause, number>>;
  readonly standardError: Readonly<Record<Cause, number>>;
}

/**
 * The Aalen–Johansen curves: the share of subjects to whom each of several outcomes has come by each time, where an outcome
 * prevents the others, and some subjects were watched for a shorter time than others. A lost deal will not be won later, so
 * 1 − Kaplan–Meier with losses censored promises too many wins; these curves do not.
 *
 *     S(t)      = Π (1 − eventsᵢ ÷ atRiskᵢ)                        over the times tᵢ ≤ t, events of any cause
 *     Fₖ(t)     = Σ S(before tᵢ) × eventsₖᵢ ÷ atRiskᵢ              so that S + Σ Fₖ = 1
 *     se of Fₖ  by the delta method, the events at a time being multinomial among those at risk
 *
 * One row for each time at which a watch ended. Events come before censorings at the same time, and a subject with an entry
 * is at risk after it only. A cause that never came has an incidence of 0. Of no subjects the curves have no rows.
 *
 * Source: O. O. Aalen and S. Johansen, An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations, Scandinavian Journal of Statistics 5 (1978).
 *
 * @param causes - all outcomes that can come
 * @throws SalesKpiError `impossible-request` where a time is negative or not finite, an entry is not before its time, a
 *   subject's cause is not among the causes, or one is named twice.
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
 * @since 0.1.0
 */
export function cumulativeIncidence<const Cause extends string>(
  subjects: readonly TimeToCause<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceRow<Cause>[] {
  checkCauses(subjects, causes);
  let [survival, variance] = [1, 0];
  const curves = causes.map((cause) => ({ cause, events: 0, incidence: 0, variance: 0, covariance: 0 }));
  const byCause = <Value>(value: (curve: (typeof curves)[number]) => Value): Readonly<Record<Cause, Value>> =>
    Object.fromEntries(curves.map((curve) => [curve.cause, value(curve)])) as Record<Cause, Value>;

  return riskTable(subjects).map(({ time, atRisk, ended }) => {
    const censored = ended.filter(({ cause }) => cause === null).length;
    const hazard = (ended.length - censored) / atRisk;
    // Each step keeps the same form for S and for F, so that the error of F with one cause alone is that of S to the last bit.
    for (const curve of curves) {
      curve.events = ended.filter(({ cause }) => cause === curve.cause).length;
      const rate = curve.events / atRisk;
      const carried = curve.covariance + rate * variance;
      const noise = (survival * survival * rate) / atRisk;
      curve.variance = curve.variance + rate * curve.covariance + rate * carried + noise * (1 - rate);
      curve.covariance = carried - hazard * carried - noise * (1 - hazard);
      curve.incidence += survival * rate;
    }
    const kept = variance - hazard * variance;
    variance = kept - hazard * kept + ((survival * survival * hazard) / atRisk) * (1 - hazard);
    survival *= 1 - hazard;
    return {
      time,
      atRisk,
      events: byCause(({ events }) => events),
      censored,
      survival,
      incidence: byCause(({ incidence }) => incidence),
      standardError: byCause((curve) => Math.sqrt(Math.max(curve.variance, 0))),
    };
  });
}

function checkCauses(subjects: readonly TimeToCause<string>[], causes: readonly string[]): void {
  causes.forEach((cause, index) => {
    if (causes.indexOf(cause) !== index) throw unusable("causes", index, cause, "is named twice");
  });
  const known = new Set(causes);
  subjects.forEach(({ cause }, index) => {
    if (cause !== null && !known.has(cause)) throw unusable("cause", index, cause, `is none of ${causes.join(", ")}`);
  });
}
