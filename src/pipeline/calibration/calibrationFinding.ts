import type { DiagnosticOf } from "../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { CalibrationEvidence } from "./calibrationEvidence.js";
import { calibrationTexts } from "./calibrationTexts.js";

/** Makes a finding about calibration. */
export const calibrationFinding = diagnosticMaker<CalibrationEvidence>(
  {
    "observed-order": "warning",
    "stated-vs-observed": "warning",
    optimism: "warning",
    pessimism: "warning",
    "amount-bias": "warning",
    "date-bias": "warning",
    "final-values-in-history": "error",
  },
  calibrationTexts,
);

/** A finding about calibration. */
export type CalibrationFinding = DiagnosticOf<CalibrationEvidence>;
