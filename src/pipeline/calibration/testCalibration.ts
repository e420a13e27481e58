import { calibrationInTheLarge } from "../../stats/calibration/calibrationInTheLarge.js";
import { calibrationTest } from "../../stats/tests/calibrationTest.js";
import { winCountTest } from "./winCountTest.js";
import { expectedWins } from "./statedOutcomes.js";

/** Test if stated probabilities are true as a whole, with the direction in which they are off. */
export interface DealCalibrationTest {
  /** Likelihood ratio of intercept 0 and slope 1; without such a fit, the exact test of the number won. */
  readonly method: "likelihood-ratio" | "exact-count";
  readonly pValue: number;
  /** Direction in which they are off, if clear at 5 % to one side: too high is optimism, too low pessimism. */
  readonly direction: "optimism" | "pessimism" | null;
}

/** Normal quantile of 5 % to one side. */
const z90 = 1.6448536269514722;

/** Tests stated probabilities of deals, one of each; null without deals. */
export function testCalibration(stated: readonly number[], outcomes: readonly boolean[]): DealCalibrationTest | null {
  const { pValue } = calibrationTest(stated, outcomes);
  const { shift, standardError } = calibrationInTheLarge(stated, outcomes);
  if (pValue !== null && shift !== null && standardError !== null) {
    const isClear = Math.abs(shift) >= z90 * standardError;
    return { method: "likelihood-ratio", pValue, direction: isClear ? directionOf(shift) : null };
  }
  const won = outcomes.filter(Boolean).length;
  const exact = winCountTest(won, stated);
  if (exact === null) return null;
  // 5 % to one side are 10 % of this two-sided test.
  return {
    method: "exact-count",
    pValue: exact,
    direction: exact <= 0.1 ? directionOf(won - expectedWins(stated)) : null,
  };
}

const directionOf = (difference: number): DealCalibrationTest["direction"] =>
  difference === 0 ? null : difference < 0 ? "optimism" : "pessimism";
