import { calibrationInTheLarge } from "../../stats/calibration/calibrationInTheLarge.js";
import { calibrationTest } from "../../stats/tests/calibrationTest.js";
import { countTest } from "./countTest.js";
import { totalStated } from "./totalStated.js";

/** Whether stated probabilities are true as a whole, and if not, which way they are off. */
export interface TruthTest {
  /** The likelihood ratio of intercept 0 and slope 1; the exact test of the number won where there is no such fit. */
  readonly method: "likelihood-ratio" | "exact-count";
  readonly pValue: number;
  /** Which way they are off on the whole, where that is clear at 5 % to one side: too high, or too low. */
  readonly direction: "optimism" | "pessimism" | null;
}

/** At 5 % to one side. */
const clearly = 1.6448536269514722;

/** Tests stated probabilities of deals, one of each; null of none. */
export function truthTest(stated: readonly number[], outcomes: readonly boolean[]): TruthTest | null {
  const { pValue } = calibrationTest(stated, outcomes);
  const { shift, standardError } = calibrationInTheLarge(stated, outcomes);
  if (pValue !== null && shift !== null && standardError !== null) {
    const isClear = Math.abs(shift) >= clearly * standardError;
    return { method: "likelihood-ratio", pValue, direction: isClear ? directionOf(shift) : null };
  }
  const won = outcomes.filter(Boolean).length;
  const exact = countTest(won, stated);
  if (exact === null) return null;
  // Two-sided, so twice as much.
  return {
    method: "exact-count",
    pValue: exact,
    direction: exact <= 0.1 ? directionOf(won - totalStated(stated)) : null,
  };
}

const directionOf = (difference: number): TruthTest["direction"] =>
  difference === 0 ? null : difference < 0 ? "optimism" : "pessimism";
