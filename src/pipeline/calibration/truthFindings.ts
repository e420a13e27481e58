import type { Subject } from "../../diagnostics/diagnostic.js";
import { calibrationInTheLarge } from "../../stats/calibration/calibrationInTheLarge.js";
import { logisticRecalibration } from "../../stats/calibration/logisticRecalibration.js";
import { calibrationFinding, type CalibrationFinding } from "./calibrationFinding.js";
import { familyWise } from "./familyWise.js";
import type { Judged } from "./judgedDeal.js";
import type { StageCalibration } from "./stageCalibration.js";
import { truthTest } from "./truthTest.js";
import { totalStated } from "./totalStated.js";

/** What was stated of some deals, one of each, and what they are of. */
export interface TruthCandidate extends Readonly<Judged> {
  readonly subject: Subject;
  readonly pipeline: string | null;
  /** Of a stage, what its row says; null for others. */
  readonly row: StageCalibration | null;
}

/** As far as a stage's rate must be from what was stated to matter; a difference of decimals may miss it by rounding. */
const fewestPoints = 0.049_999_999_999;

/** What of a book is tested. */
export interface TruthCandidates {
  readonly book: TruthCandidate;
  /** Its stages, its reps, its teams. */
  readonly parts: readonly (readonly TruthCandidate[])[];
}

/**
 * The book and the parts of it whose stated probabilities are not true, by tests that are held to one level together. Half of it
 * is the book's, for that is the first question; its parts share the other half.
 */
export function truthFindings({ book, parts }: TruthCandidates, level: number): CalibrationFinding[] {
  const ofParts = parts.map((part) => ({ weight: 1, tests: part.flatMap(testsOf) }));
  const tested = ofParts.filter(({ tests }) => tests.length > 0).length;
  const ofBook = { weight: Math.max(tested, 1), tests: testsOf(book) };
  return familyWise([ofBook, ...ofParts], level).flatMap(({ test, adjusted }) => test.finding(adjusted) ?? []);
}

interface TruthCheck {
  readonly pValue: number;
  readonly finding: (adjusted: number) => CalibrationFinding | null;
}

function testsOf(candidate: TruthCandidate): TruthCheck[] {
  const { row } = candidate;
  if (row === null) return wholeCheck(candidate);
  // Where a stage has one value, whether that is its rate and whether it is true as a whole are one question.
  return [...rateCheck(row, candidate.subject), ...(row.values > 1 ? wholeCheck(candidate) : [])];
}

function rateCheck(row: StageCalibration, subject: Subject): TruthCheck[] {
  const { pipeline, stage, stated, observed, difference, n, won, interval, evidence, pValue } = row;
  if (pValue === null || stated === null || observed === null || interval === null) return [];
  const isApart = Math.abs(difference ?? 0) >= fewestPoints;
  const { low, high } = interval;
  const shown = { pipeline, stage, stated, observed, n, won, low, high, evidence, pValue };
  const finding = (adjusted: number): CalibrationFinding | null =>
    isApart ? calibrationFinding("stated-vs-observed", subject, { ...shown, adjusted }) : null;
  return [{ pValue, finding }];
}

function wholeCheck({ subject, pipeline, stated, outcomes }: TruthCandidate): TruthCheck[] {
  const test = truthTest(stated, outcomes);
  if (test === null) return [];
  const { pValue, method, direction } = test;
  const finding = (adjusted: number): CalibrationFinding | null => {
    if (direction === null) return null;
    const { fit } = logisticRecalibration(stated, outcomes);
    return calibrationFinding(direction, subject, {
      pipeline,
      n: outcomes.length,
      won: outcomes.filter(Boolean).length,
      expected: totalStated(stated),
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
