import type { Outcome } from "./outcomesByScore.js";
import { outcomesByStated } from "./outcomesByStated.js";

/** Mean log loss, or the reason why there is none. */
export interface LogLoss {
  readonly n: number;
  readonly value: number | null;
  readonly reason: "nothing-stated" | "certain-and-wrong" | null;
}

/**
 * Returns the mean log loss in natural units: minus the logarithm of the probability stated for the outcome that occurred.
 *
 *     −Σ (outcomeᵢ ln statedᵢ + (1 − outcomeᵢ) ln (1 − statedᵢ)) ÷ n
 *
 * 0 is perfect; a constant 0.5 scores ln 2 ≈ 0.693. A case stated at 0 that happened, or at 1 that did not, has an infinite
 * loss. The mean is then null, for the reason `certain-and-wrong`; no stated value is moved off 0 or 1 to avoid it. Without
 * cases the reason is `nothing-stated`.
 *
 * Source: I. J. Good, Rational decisions (1952).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example logLoss([1, 0.5, 0], [true, false, true]) // => { n: 3, value: null, reason: "certain-and-wrong" }
 */
export function logLoss(stated: readonly number[], outcomes: readonly Outcome[]): LogLoss {
  const groups = outcomesByStated(stated, outcomes);
  const n = stated.length;
  if (n === 0) return { n, value: null, reason: "nothing-stated" };
  let loss = 0;
  for (const { score: value, n: size, happened } of groups) {
    // An outcome without cases adds nothing: 0 × ln 0 would be NaN.
    if (happened > 0) loss -= happened * Math.log(value);
    if (happened < size) loss -= (size - happened) * Math.log1p(-value);
  }
  return loss === Infinity ? { n, value: null, reason: "certain-and-wrong" } : { n, value: loss / n, reason: null };
}
