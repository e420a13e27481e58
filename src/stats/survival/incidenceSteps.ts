import type { IncidenceRow } from "./incidenceRow.js";

/** Number of subjects at risk at a time, and of their events and censorings. */
export type RiskCounts<Cause extends string> = Pick<IncidenceRow<Cause>, "time" | "atRisk" | "events" | "censored">;

/**
 * Computes the curves of {@link cumulativeIncidence} from the counts at each time. The curves start at 1 before the first row.
 * From the later rows of a curve they are therefore conditional on no event so far.
 *
 * @param rows - in order of time
 */
export function incidenceSteps<const Cause extends string>(
  rows: readonly RiskCounts<Cause>[],
  causes: readonly Cause[],
): readonly IncidenceRow<Cause>[] {
  let [survival, variance] = [1, 0];
  const curves = causes.map((cause) => ({ cause, incidence: 0, variance: 0, covariance: 0 }));
  // Filling a copy that has all causes is many times faster than building an object from pairs.
  const none = Object.fromEntries(causes.map((cause) => [cause, 0])) as Record<Cause, number>;
  const byCause = (value: (curve: (typeof curves)[number]) => number): Readonly<Record<Cause, number>> => {
    const values = { ...none };
    for (const curve of curves) values[curve.cause] = value(curve);
    return values;
  };

  return rows.map(({ time, atRisk, events, censored }) => {
    const hazard = causes.reduce((sum, cause) => sum + events[cause], 0) / atRisk;
    // S and F use the same form of each step, so that with one cause the error of F is that of S to the last bit.
    for (const curve of curves) {
      const rate = events[curve.cause] / atRisk;
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
      events,
      censored,
      survival,
      incidence: byCause(({ incidence }) => incidence),
      standardError: byCause((curve) => Math.sqrt(Math.max(curve.variance, 0))),
    };
  });
}
