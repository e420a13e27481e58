import type { CalibrationFinding } from "../calibration/calibrationFinding.js";
import type { CheckFinding } from "./checkEvidence.js";

/** What a check of probabilities found: the code tells which evidence it has. */
export type ProbabilityFinding = CheckFinding | CalibrationFinding;

/** A code of what a check of probabilities may find. */
export type ProbabilityCode = ProbabilityFinding["code"];
