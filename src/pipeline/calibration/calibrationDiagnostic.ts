import { calibrationSeverities, type CalibrationEvidence } from "../../diagnostics/calibration.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { calibrationSentences } from "../../locale/en/calibration.js";

/** Builds a diagnostic of stated probabilities, amounts or dates. */
export const calibrationDiagnostic = diagnosticMaker<CalibrationEvidence>(calibrationSeverities, calibrationSentences);
