import { refuse } from "../../errors.js";
import type { SurvivalRow } from "./survivalCurve.js";

/** Mean time without the event, with its standard error. */
export interface RestrictedMean {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Returns the mean time without the event within the first `tau`: the area under a curve of {@link kaplanMeier} from 0 to
 * `tau`.
 *
 *     mean = ∫ S(t) dt from 0 to τ
 *     se²  = Σ area(tᵢ, τ)² eventsᵢ ÷ (atRiskᵢ (atRiskᵢ − eventsᵢ))   over the times tᵢ ≤ τ,   area(t, τ) = ∫ S from t to τ
 *
 * The mean over all time is unknown if the longest duration is censored. Within `tau` it is known, and every subject counts for
 * its whole follow-up. Beyond the last time the curve is known only if it has reached 0. Null if it has not, and for a curve
 * without rows.
 *
 * Source: P. Royston and M. K. B. Parmar, Restricted mean survival time, BMC Medical Research Methodology 13 (2013).
 *
 * @throws SalesKpiError `impossible-request` if `tau` is negative or not finite.
 * @example
 * const curve = kaplanMeier([10, 20, 30, 40].map((time) => ({ time, event: time < 35 })));
 * restrictedMean(curve, 25) // => { mean: 20, standardError: 3.0618621784789726 }
 * restrictedMean(curve, 45) // => null
 */
export function restrictedMean(curve: readonly SurvivalRow[], tau: number): RestrictedMean | null {
  if (!(tau >= 0 && tau < Infinity)) refuse("restrictedMean: tau", tau, "a time from 0 on");
  const last = curve.at(-1);
  if (last === undefined || (tau > last.time && last.survival > 0)) return null;
  let [area, variance, end] = [0, 0, tau];
  for (const { time, survival, events, atRisk } of curve.filter((row) => row.time <= tau).reverse()) {
    area += survival * (end - time);
    end = time;
    // If all subjects at risk had the event, the curve ends, and no area follows.
    if (survival > 0) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  return { mean: area + end, standardError: Math.sqrt(variance) };
}
