import type { Subject } from "../../diagnostics/diagnostic.js";
import { calibrationInTheLarge } from "../../stats/calibration/calibrationInTheLarge.js";
import { logisticRecalibration } from "../../stats/calibration/logisticRecalibration.js";
import type { CalibrationDiagnostic } from "../../diagnostics/calibration.js";
import { calibrationDiagnostic } from "./calibrationDiagnostic.js";
import { significantTests } from "./significantTests.js";
import type { StatedOutcomes } from "./statedOutcomes.js";
import type { StageCalibration } from "./stageCalibration.js";
import { testCalibration } from "./testCalibration.js";
import { expectedWins } from "./statedOutcomes.js";

/** Stated probabilities and outcomes of some deals, one of each, and their subject. */
export interface CalibrationCandidate extends Readonly<StatedOutcomes> {
  readonly subject: Subject;
  readonly pipeline: string | null;
  /** Row of a stage; null for other subjects. */
  readonly row: StageCalibration | null;
}

/** Smallest difference of stated and observed rate that matters: 5 points, less a rounding error. */
const minimumDifference = 0.049_999_999_999;

/** Book to test, and its parts. */
export interface CalibrationCandidates {
  readonly book: CalibrationCandidate;
  /** Stages, reps and teams of the book. */
  readonly parts: readonly (readonly CalibrationCandidate[])[];
}

/**
 * Reports the book and its parts whose stated probabilities are not true, by tests that share one level. Half of the level is
 * the book's, because that is the first question; the parts share the other half.
 */
export function miscalibrationFindings({ book, parts }: CalibrationCandidates, level: number): CalibrationDiagnostic[] {
  const ofParts = parts.map((part) => ({ weight: 1, tests: part.flatMap(testsOf) }));
  const tested = ofParts.filter(({ tests }) => tests.length > 0).length;
  const ofBook = { weight: Math.max(tested, 1), tests: testsOf(book) };
  return significantTests([ofBook, ...ofParts], level).flatMap(({ test, adjusted }) => test.finding(adjusted) ?? []);
}

interface CandidateTest {
  readonly pValue: number;
  readonly finding: (adjusted: number) => CalibrationDiagnostic | null;
}

function testsOf(candidate: CalibrationCandidate): CandidateTest[] {
  const { row } = candidate;
  if (row === null) return overallTest(candidate);
  // With one stated value, the test of the rate and the overall test ask the same.
  return [...stageRateTest(row, candidate.subject), ...(row.values > 1 ? overallTest(candidate) : [])];
}

function stageRateTest(row: StageCalibration, subject: Subject): CandidateTest[] {
  const { pipeline, stage, stated, observed, difference, n, won, interval, evidence, pValue } = row;
  if (pValue === null || stated === null || observed === null || interval === null) return [];
  const isApart = Math.abs(difference ?? 0) >= minimumDifference;
  const { low, high } = interval;
  const shown = { pipeline, stage, stated, observed, n, won, low, high, evidence, pValue };
  const finding = (adjusted: number): CalibrationDiagnostic | null =>
    isApart ? calibrationDiagnostic("stated-vs-observed", subject, { ...shown, adjusted }) : null;
  return [{ pValue, finding }];
}

function overallTest({ subject, pipeline, stated, outcomes }: CalibrationCandidate): CandidateTest[] {
  const test = testCalibration(stated, outcomes);
  if (test === null) return [];
  const { pValue, method, direction } = test;
  const finding = (adjusted: number): CalibrationDiagnostic | null => {
    if (direction === null) return null;
    const { fit } = logisticRecalibration(stated, outcomes);
    return calibrationDiagnostic(direction, subject, {
      pipeline,
      n: outcomes.length,
      won: outcomes.filter(Boolean).length,
      expected: expectedWins(stated),
      method,
      shift: calibrationInTheLarge(stated, outcomes).shift,
      intercept: fit?.intercept ?? null,
      slope: fit?.slope ?? null,
      pValue,
      adjusted,
    });
  };
  return [{ pValue, finding }];
}
